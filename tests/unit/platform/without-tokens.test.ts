import { expect, test } from "vitest";
import { withoutTokens } from "~/app/platform/without-tokens";

const seal = "HLHh0qXOCBmR__t0oP43Q_fYhxknNPH9XjYDM1Z3yEA";
const id = "5c81a996-39e9-4789-956d-9cd5d32729bb";

test("addresses in logs name no secret links, and stay readable otherwise", () => {
  expect(withoutTokens(`/vi/questions/${id}.${seal}?received`)).toBe("/vi/questions/[token]?received");
  expect(withoutTokens(`/en/alerts/${id}.${seal}/unsubscribe`)).toBe("/en/alerts/[token]/unsubscribe");
  expect(withoutTokens(`/en/alerts/confirm/${id}.${seal}`)).toBe("/en/alerts/confirm/[token]");
  const other = "/vi/lots/kcn-phu-thuan-a1?q=lots.geojson&page=2";
  expect(withoutTokens(other)).toBe(other);
});

test("a secret link asked for as data is not named either", () => {
  expect(withoutTokens(`/vi/questions/${id}.${seal}.data`)).toBe("/vi/questions/[token].data");
});
