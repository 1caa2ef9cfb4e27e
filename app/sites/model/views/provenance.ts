/** How sure a published fact is; the words of the register of facts. */
export const surenesses = ["confirmed", "secondary", "derived", "illustrative"] as const;
export type Sureness = (typeof surenesses)[number];

/** Where a fact comes from, as a page shows it. */
export interface SourceMark {
  title: string;
  publisher: string;
  url: string | null;
  /** ISO date on which the fact stood so, or was published; null when the source bears none */
  asOf: string | null;
  sureness: Sureness;
}
