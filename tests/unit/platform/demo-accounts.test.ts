import { expect, test } from "vitest";
import { demoAllowed } from "~/server/start/demo-accounts";

test.each([
  [{}, true],
  [{ HOST: "127.0.0.1" }, true],
  [{ HOST: "localhost", PUBLIC_URL: "", DATABASE_URL: "" }, true],
  [{ HOST: "::1" }, true],
  [{ HOST: "0.0.0.0" }, false],
  [{ HOST: "::" }, false],
  [{ HOST: "192.168.1.7" }, false],
  [{ HOST: "127.0.0.1.example" }, false],
  [{ PUBLIC_URL: "https://portal.example" }, false],
  [{ DATABASE_URL: "postgresql://me@db.example/ben_do" }, false],
  [{ PUBLIC_URL: "https://portal.example", DEMO_ACCOUNTS: "yes" }, true],
  [{ DEMO_ACCOUNTS: "no" }, false],
])("known accounts with %j: %s", (variables, allowed) => {
  expect(demoAllowed(variables)).toBe(allowed);
});

test("a word that says neither is refused", () => {
  expect(() => demoAllowed({ DEMO_ACCOUNTS: "true" })).toThrow("DEMO_ACCOUNTS is true");
});
