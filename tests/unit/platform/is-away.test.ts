import { expect, test } from "vitest";
import { isDatabaseAway } from "~/app/platform/database/is-away.server";
import { DatabaseAway } from "~/app/platform/database/socket-gate.server";

/** As Prisma wraps what PostgreSQL says through `pg`. */
function adapterError(code: string, cause: object) {
  const driverAdapterError = Object.assign(new Error("inner"), { name: "DriverAdapterError", cause });
  return Object.assign(new Error("Database error."), {
    code,
    meta: { modelName: "Lot", driverAdapterError },
  });
}

const several = new AggregateError([Object.assign(new Error("x"), { code: "ECONNREFUSED" })], "");

test.each([
  ["cut by the portal", new DatabaseAway()],
  ["starting up", adapterError("P2039", { originalCode: "57P03", kind: "postgres", code: "57P03" })],
  ["ended by a crash", adapterError("P2010", { originalCode: "57P01", kind: "postgres" })],
  ["not reached", adapterError("P1001", { kind: "DatabaseNotReachable", host: "127.0.0.1", port: 1 })],
  ["a line that went", new Error("Connection terminated unexpectedly")],
  ["no line in time", new Error("timeout exceeded when trying to connect")],
  ["refused at every address", several],
  ["wrapped by a caller", new Error("filing failed", { cause: several })],
])("%s: the database is away", (_, error) => {
  expect(isDatabaseAway(error)).toBe(true);
});

test.each([
  ["a unique key", adapterError("P2002", { originalCode: "23505", kind: "UniqueConstraintViolation" })],
  ["a fault of ours", new TypeError("undefined is not a function")],
  ["words of a stranger's", new Error("Invalid value: Connection terminated")],
  ["nothing", null],
  ["a text", "57P03"],
])("%s: the database is there", (_, error) => {
  expect(isDatabaseAway(error)).toBe(false);
});
