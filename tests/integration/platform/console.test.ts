import { afterEach, expect, test } from "vitest";
import { logConsole, logTo } from "~/app/platform/log.server";

const { error, warn, log, info, debug } = console;
afterEach(() => Object.assign(console, { error, warn, log, info, debug }));

test("what libraries print becomes lines of the log, without secrets", () => {
  let written = "";
  logConsole(logTo({ write: (line) => (written += line) }, "trace"));
  const token = `0199c0de-0000-7000-8000-000000000001.${"x".repeat(43)}`;
  console.error(new Error(`at /vi/alerts/${token}`));
  console.warn("a %s of %d", "warning", 2);
  const lines = written
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { level: number; msg: string; by: string });
  expect(lines).toMatchObject([
    { level: 50, by: "console.error" },
    { level: 40, by: "console.warn", msg: "a warning of 2" },
  ]);
  expect(written).toContain("[token]");
  expect(written).not.toContain("xxx");
});
