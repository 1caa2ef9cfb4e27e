import type { LotStatus } from "~/app/sites/model/lot-terms";

export const closedStatuses = ["let", "reserved", "suspended"] as const;
export type ClosedStatus = (typeof closedStatuses)[number];

/** Whether a lot in this state takes no application. */
export function isClosed(status: LotStatus): status is ClosedStatus {
  return (closedStatuses as readonly LotStatus[]).includes(status);
}
