/** Something on the map that has a card. */
export interface Spot {
  kind: "lot" | "zone" | "infrastructure";
  id: string;
}

export function sameSpot(one: Spot | null, other: Spot | null): boolean {
  return one?.kind === other?.kind && one?.id === other?.id;
}
