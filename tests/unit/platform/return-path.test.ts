import { expect, test } from "vitest";
import { safeReturnPath } from "~/app/accounts/model/credentials";
import { landing } from "~/app/accounts/model/landing";

test.each([
  "/vi",
  "/en/apply?lot=kcn-phu-thuan-a4",
  "/vi/applications/BD-2026-00042",
  "/en/lots?q=ph%C3%BA&page=2",
])("leads back to %s", (path) => {
  expect(safeReturnPath(path)).toBe(path);
});

test.each([
  "//evil.example",
  "/\\evil.example",
  "/vi//evil.example\\",
  "https://evil.example/vi",
  "/vi\\..\\evil",
  "javascript:alert(1)",
  "/vi/%0d%0aSet-Cookie:x\r\n",
  "/fr/lots",
  "/vix",
  "",
])("drops %j, which is no page of this portal", (path) => {
  expect(safeReturnPath(path)).toBeNull();
});

test("whoever has nowhere to go back to goes to their own desk", () => {
  expect(landing("vi", "investor", null)).toBe("/vi/applications");
  expect(landing("en", "planner", "//evil.example")).toBe("/en/office");
  expect(landing("en", "officer", "/en/lots")).toBe("/en/lots");
});
