import type { Bilingual } from "~/app/platform/i18n/languages";

/** What a small map around a zone shows. */
export interface Surroundings {
  zones: { id: string; name: string; kind: "park" | "cluster"; latitude: number; longitude: number }[];
  /** roads, bridges: [longitude, latitude] along them */
  lines: { id: string; name: Bilingual; points: number[][]; planned: boolean }[];
  /** raw-material zones and other land */
  areas: { id: string; shape: number[][][] }[];
  /** ports, substations, plants */
  points: { id: string; kind: string; name: Bilingual; latitude: number; longitude: number }[];
}
