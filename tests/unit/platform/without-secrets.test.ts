import { expect, test } from "vitest";
import { withoutSecrets } from "~/app/platform/without-secrets";

const seal = "HLHh0qXOCBmR__t0oP43Q_fYhxknNPH9XjYDM1Z3yEA";
const id = "5c81a996-39e9-4789-956d-9cd5d32729bb";

test("addresses in logs name no secret links, and stay readable otherwise", () => {
  expect(withoutSecrets(`/vi/questions/${id}.${seal}?received`)).toBe("/vi/questions/[token]?received");
  expect(withoutSecrets(`/en/alerts/${id}.${seal}/unsubscribe`)).toBe("/en/alerts/[token]/unsubscribe");
  expect(withoutSecrets(`/en/alerts/confirm/${id}.${seal}`)).toBe("/en/alerts/confirm/[token]");
  const other = "/vi/lots/kcn-phu-thuan-a1?q=lots.geojson&page=2";
  expect(withoutSecrets(other)).toBe(other);
});

test("a secret link asked for as data is not named either", () => {
  expect(withoutSecrets(`/vi/questions/${id}.${seal}.data`)).toBe("/vi/questions/[token].data");
});

test("a token is known however it is encoded, and wherever in a line it stands", () => {
  const encoded = [...`${id}.${seal}`]
    .map((sign, at) => (at % 3 ? sign : `%${sign.charCodeAt(0).toString(16)}`))
    .join("");
  for (const token of [`${id}.${seal}`, `${id}%2E${seal}`, encoded, `${id}.1764460000000.${seal}`])
    for (const [before, after] of [
      ["/vi/alerts/", "/x"],
      ["returnTo=%2Fvi%2Fquestions%2F", ""],
      ['{"a":"', '"}'],
      ["a.b ", "."],
      ["%2F", "%2Fx"],
    ])
      expect(withoutSecrets(`${before}${token}${after}`)).not.toContain(seal.slice(-12));
});

test("a mailbox is not named, and a library's folder is no mailbox", () => {
  const refused = "no mail for <hoa.nguyen+1@authority.gov.vn>, nor for a%40b.vn";
  expect(withoutSecrets(refused)).toBe("no mail for <[mailbox]>, nor for [mailbox]");
  const place = "at node_modules/@remix-run/router/dist/router.js:1, pino@10.4.0";
  expect(withoutSecrets(place)).toBe(place);
});

test("a longer text takes no more time a character", () => {
  const texts = ["a", "a.", "a-%", "%2e", "a@", "a@b.", "%41"].flatMap((part) => [
    part.repeat(20_000),
    part.repeat(200_000),
  ]);
  // A quadratic pattern would need hours for the longer ones, and the test would not end.
  for (const text of texts) expect(withoutSecrets(text).length).toBeGreaterThan(0);
});
