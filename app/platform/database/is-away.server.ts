import * as z from "zod";
import { DatabaseAway } from "./socket-gate.server";

/** Prisma: not reached, timed out, closed the connection, none of the pool became free. */
const prismaCodes = new Set(["P1001", "P1002", "P1008", "P1017", "P2024"]);
/** PostgreSQL: connection exceptions (class 08), ended by an operator or a crash, starting or ending (57P01–57P03). */
const serverCode = /^(08...|57P0[1-4])$/;
const socketCodes = new Set(["ECONNREFUSED", "ECONNRESET", "EPIPE", "ETIMEDOUT", "ENOTFOUND", "EAI_AGAIN"]);
/** What `pg` says without a code. */
const withoutCode =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

const telling = z.object({
  code: z.string().optional().catch(undefined),
  message: z.string().catch(""),
  cause: z.unknown().optional(),
  errors: z.array(z.unknown()).catch([]),
  originalCode: z.string().optional().catch(undefined),
  kind: z.string().optional().catch(undefined),
  meta: z.object({ driverAdapterError: z.unknown().optional() }).optional().catch(undefined),
});

/** Whether a failure says that the database could not be asked, not that it was asked something wrong. */
export function isDatabaseAway(error: unknown): boolean {
  if (error instanceof DatabaseAway) return true;
  const parsed = telling.safeParse(error);
  if (!parsed.success) return false;
  const { code = "", originalCode = "", kind, message, cause, errors, meta } = parsed.data;
  return (
    prismaCodes.has(code) ||
    socketCodes.has(code) ||
    [code, originalCode].some((one) => serverCode.test(one)) ||
    kind === "DatabaseNotReachable" ||
    withoutCode.test(message) ||
    [cause, meta?.driverAdapterError, ...errors].some(isDatabaseAway)
  );
}
