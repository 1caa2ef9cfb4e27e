import { isDatabaseAway } from "~/app/platform/database/is-away.server";
import { PartAway } from "~/app/platform/outbox.server";

/**
 * A transaction that did not begin in time, or went with its connection.
 * https://www.prisma.io/docs/orm/reference/error-reference#p2028
 */
const transactionLost = "P2028";

/** Whether nothing is wrong with the work: a part it needs is away, and it is done once that is back. */
export function isAway(error: unknown): boolean {
  if (error instanceof PartAway || isDatabaseAway(error)) return true;
  return error instanceof Error && (error as NodeJS.ErrnoException).code === transactionLost;
}
