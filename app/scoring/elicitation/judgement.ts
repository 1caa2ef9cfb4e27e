/** What somebody decided about two past files, by their numbers from 0. */
export interface Judgement {
  readonly of: number;
  readonly over: number;
  /** `of` is preferred, at least as good, or worth the same. */
  readonly relation: "better" | "at-least" | "same";
}
