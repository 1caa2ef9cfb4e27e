import type { LotStatus } from "./lot-terms";

/** What an investor can do about a lot: have it now, later, or not. */
export type LotStage = "open" | "coming" | "held" | "taken" | "still";

export const lotStages: Record<LotStatus, LotStage> = {
  planned: "coming",
  clearance: "coming",
  construction: "coming",
  ready: "open",
  reserved: "held",
  let: "taken",
  suspended: "still",
};

/** An application can name it: it is there or on its way, and nobody holds it. */
export function canBeAppliedFor(status: LotStatus): boolean {
  const stage = lotStages[status];
  return stage === "open" || stage === "coming";
}
