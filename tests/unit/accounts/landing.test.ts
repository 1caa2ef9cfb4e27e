import { expect, test } from "vitest";
import { landing } from "~/app/accounts/model/landing";

test("whoever has nowhere to go back to goes to their own desk", () => {
  expect(landing("vi", "investor", null)).toBe("/vi/applications");
  expect(landing("en", "planner", "//evil.example")).toBe("/en/office");
  expect(landing("en", "officer", "/en/lots")).toBe("/en/lots");
});
