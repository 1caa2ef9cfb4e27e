import fc from "fast-check";
import { expect, test } from "vitest";
import { safeReturnPath } from "~/app/platform/return-path";

const origin = "https://portal.example";

test.each([
  "/vi",
  "/en/apply?lot=kcn-phu-thuan-a4",
  "/vi/applications/BD-2026-00042",
  "/en/lots?q=ph%C3%BA&page=2",
  "/vi?a=//b",
])("leads back to %s", (path) => {
  expect(safeReturnPath(path)).toBe(path);
});

test("letters outside ASCII are encoded, as headers need it", () => {
  expect(safeReturnPath("/vi/lots?q=đất ở")).toBe("/vi/lots?q=%C4%91%E1%BA%A5t%20%E1%BB%9F");
});

test.each([
  "//evil.example",
  "/\\evil.example",
  "/vi//evil.example",
  "/vi//evil.example\\",
  "/vi/..//evil.example",
  "/vi/../\\evil.example",
  "/vi/..\t/evil.example",
  "/vi/%2e%2e/about",
  "https://evil.example/vi",
  "/vi\\..\\evil",
  "javascript:alert(1)",
  "/vi/%0d%0aSet-Cookie:x\r\n",
  "/vi\u0085",
  "/fr/lots",
  "/vix",
  "",
  `/vi/${"a".repeat(2000)}`,
  `/vi/${"ấ".repeat(300)}`,
])("drops %j, which is no page of this portal", (path) => {
  expect(safeReturnPath(path)).toBeNull();
});

const parts = [
  "/",
  "//",
  "\\",
  "..",
  ".",
  "%2e",
  "%5c",
  "%2f",
  "\t",
  "\n",
  "\r",
  "\0",
  "vi",
  "en",
  "?",
  "#",
  "@",
  ":",
  "evil.example",
];
const hostile = fc.array(fc.oneof(fc.constantFrom(...parts), fc.string({ unit: "binary", maxLength: 3 })), {
  maxLength: 12,
});

test("whatever is asked for, a browser stays on the portal, and a header can carry it", () => {
  fc.assert(
    fc.property(hostile, fc.constantFrom("", "/vi", "/vi/", "/en?"), (text, start) => {
      const path = safeReturnPath(start + text.join(""));
      if (path === null) return;
      const reached = new URL(path, `${origin}/vi/preferences`);
      expect(reached.origin).toBe(origin);
      expect(reached.pathname).toMatch(/^\/(vi|en)(\/|$)/);
      expect(new Headers({ Location: path }).get("Location")).toBe(path);
      expect(safeReturnPath(path)).toBe(path);
    }),
    { numRuns: 5000 },
  );
});
