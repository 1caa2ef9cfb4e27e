import type { Permission } from "~/app/accounts/model/permissions";

export const applicationStatuses = ["submitted", "scored"] as const;
export type ApplicationStatus = (typeof applicationStatuses)[number];

export type ApplicationAction = "score";

/** From which states an action leads where, and who may do it. A score may be given again; each one is kept. */
export const transitions: Record<
  ApplicationAction,
  { from: readonly ApplicationStatus[]; to: ApplicationStatus; permission: Permission }
> = {
  score: { from: ["submitted", "scored"], to: "scored", permission: "application.score" },
};
