import type { Prisma } from "../../../generated/client";
import { applications } from "../applications/applications";
import { planner } from "./people";

type Event = Prisma.AuditEventCreateManyInput;

/** The events that filing and publishing would have left behind. */
export function auditTrail(versions: readonly Prisma.CriteriaVersionCreateManyInput[]): Event[] {
  const published = versions.flatMap(({ id, setId, number, publishedAt }): Event[] =>
    id && publishedAt
      ? [
          {
            at: publishedAt,
            actorId: planner,
            action: "criteria.published",
            subjectId: id,
            data: { setId, number },
          },
        ]
      : [],
  );
  const filed = applications.flatMap(({ id, investorId, number, submittedAt }): Event[] =>
    id && submittedAt
      ? [
          {
            at: submittedAt,
            actorId: investorId,
            action: "application.submitted",
            subjectId: id,
            data: { number },
          },
        ]
      : [],
  );
  return [...published, ...filed];
}
