import type { LotStage } from "~/app/sites/model/lot-stage";

/** The light scheme of app/ui/styles/tokens.css, as paper shows it. */
export const colours = {
  ink: "#16211f",
  inkSoft: "#475451",
  inkFaint: "#626c69",
  line: "#d5d1c7",
  sunken: "#f5f3ee",
  primary: "#0b5563",
  deep: "#073641",
  primarySoft: "#e3f0f1",
  accent: "#d9912b",
  accentInk: "#7e4a06",
  accentSoft: "#fdf3e1",
  good: "#1c6b46",
  goodSoft: "#e4f3ea",
  land: "#eef0e6",
  water: "#dcebee",
} as const;

export const stageColours: Record<LotStage, string> = {
  open: "#7dbf9a",
  coming: "#a9cfd6",
  held: "#cdbfe0",
  taken: "#c9c4ba",
  still: "#dfdbd1",
};
