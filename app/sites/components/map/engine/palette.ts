import type { LotStage } from "../../../model/lot-stage";
import type { ZoneStatus } from "../../../model/views/zone-page";

export type Scheme = "light" | "dark";

/** The map's colours; close to app/ui/styles/tokens.css, which a canvas cannot read. */
export interface Palette {
  sea: string;
  land: string;
  waterInk: string;
  ink: string;
  inkSoft: string;
  halo: string;
  road: string;
  roadCasing: string;
  fields: string;
  zone: string;
  accent: string;
  cluster: string;
  onCluster: string;
  things: { port: string; power: string; water: string; bridge: string; onThing: string };
  /** ground of a lot, by what can be had, and the pattern drawn on it */
  stages: Record<LotStage, string>;
  mark: string;
  zoneStages: Record<ZoneStatus, string>;
}

export const palettes: Record<Scheme, Palette> = {
  light: {
    sea: "#cfe3e8",
    land: "#f3f2ea",
    waterInk: "#2f6672",
    ink: "#16211f",
    inkSoft: "#475451",
    halo: "#fbfaf6",
    road: "#e0a648",
    roadCasing: "#8a6420",
    fields: "#6f9a53",
    zone: "#0b5563",
    accent: "#c4580d",
    cluster: "#0b5563",
    onCluster: "#ffffff",
    things: { port: "#1d5f9e", power: "#8a3f9e", water: "#12767d", bridge: "#7a5a1c", onThing: "#ffffff" },
    stages: { open: "#6cb98d", coming: "#a9d3da", held: "#cdbfe0", taken: "#cdc8be", still: "#e4e0d6" },
    mark: "#1f3c3f",
    zoneStages: {
      planned: "#5c6a67",
      clearance: "#a86a10",
      construction: "#7e4a06",
      operating: "#2a5478",
      suspended: "#a1281e",
    },
  },
  dark: {
    sea: "#0e2630",
    land: "#18231f",
    waterInk: "#8fc6cf",
    ink: "#eef4f2",
    inkSoft: "#b4c1be",
    halo: "#0d1618",
    road: "#a27a35",
    roadCasing: "#3a2c10",
    fields: "#7fae63",
    zone: "#84cdd4",
    accent: "#f0b45a",
    cluster: "#84cdd4",
    onCluster: "#06262c",
    things: { port: "#8abfee", power: "#d9a6ea", water: "#7fd3d6", bridge: "#e0bd76", onThing: "#0d1618" },
    stages: { open: "#2f8a5e", coming: "#2b6070", held: "#5b4a78", taken: "#434f51", still: "#2e3b3d" },
    mark: "#dfeae8",
    zoneStages: {
      planned: "#b4c1be",
      clearance: "#d9a75a",
      construction: "#f0c27a",
      operating: "#9cc4ea",
      suspended: "#f5a59c",
    },
  },
};
