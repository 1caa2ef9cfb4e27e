export const localityKinds = ["province", "district", "city", "township", "ward", "commune"] as const;
export type LocalityKind = (typeof localityKinds)[number];

export interface PlaceName {
  name: string;
  /** its kind today, or on its last day; null when the register does not say */
  kind: LocalityKind | null;
}

/** An administrative unit with those that contain it, smallest first: commune, district, province. */
export interface Place {
  id: string;
  chain: PlaceName[];
  /** ISO date of its last day; null while it exists */
  until: string | null;
}
