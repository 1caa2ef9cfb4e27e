import type { ScoreResult } from "../score";

export interface Entry {
  readonly id: string;
  readonly result: ScoreResult;
}
