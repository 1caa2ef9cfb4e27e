import fc from "fast-check";
import { expect, test } from "vitest";
import { createReceipt, verifyReceipt } from "~/app/scoring/receipt";
import { canonicalJson, hashOf } from "~/app/scoring/receipt/canonical";
import { anyProfile, modelWith, openSite, profileWith } from "./factories";

const receipt = createReceipt({
  model: modelWith({}, "phu-thuan"),
  profile: profileWith(),
  site: openSite,
  ratings: { investor: 3 },
});
const stored = JSON.stringify(receipt);

function altered(change: (copy: typeof receipt & Record<string, unknown>) => void): unknown {
  const copy = JSON.parse(stored);
  change(copy);
  return copy;
}

test("a stored receipt matches", () => {
  expect(verifyReceipt(JSON.parse(stored))).toEqual({ match: true, total: receipt.result.total });
});

test("every receipt survives being stored and read in any order of keys", () => {
  fc.assert(
    fc.property(anyProfile, (profile) => {
      const mine = createReceipt({ model: modelWith(), profile, site: openSite });
      const reversed = JSON.parse(JSON.stringify(mine), (_, value) =>
        value !== null && typeof value === "object" && !Array.isArray(value)
          ? Object.fromEntries(Object.entries(value).reverse())
          : value,
      );
      expect(verifyReceipt(reversed).match).toBe(true);
    }),
    { numRuns: 30 },
  );
});

test("a changed figure is found by its part's hash", () => {
  const tampered = altered((copy) => Object.assign(copy.profile, { workers: 321 }));
  expect(verifyReceipt(tampered)).toMatchObject({ match: false, difference: { path: "sha256.profile" } });
});

test("a changed total with a fresh hash is found by computing again", () => {
  const tampered = altered((copy) => {
    Object.assign(copy.result, { total: "99.99" });
    Object.assign(copy.sha256, { result: hashOf(copy.result) });
  });
  expect(verifyReceipt(tampered)).toEqual({
    match: false,
    difference: { path: "result.total", expected: receipt.result.total, found: "99.99" },
  });
});

test("a receipt with a broken model says where", () => {
  const tampered = altered((copy) => {
    Object.assign(copy.model, { passMark: 500 });
    Object.assign(copy.sha256, { model: hashOf(copy.model) });
  });
  expect(verifyReceipt(tampered)).toMatchObject({ match: false, problems: [{ path: "model.passMark" }] });
});

test("what is no receipt is refused, never a crash", () => {
  fc.assert(fc.property(fc.jsonValue(), (json) => verifyReceipt(json).match === false));
});

/** NIST FIPS 180-4 example: SHA-256 of "abc". JSON of the text would have quotes, so the digest is of `"abc"`. */
test("the hash is SHA-256 of the canonical JSON in UTF-8", () => {
  expect(canonicalJson({ b: [1, 1e21, "đ"], a: null })).toBe('{"a":null,"b":[1,1e+21,"đ"]}');
  expect(hashOf("abc")).toBe("6cc43f858fbb763301637b5af970e2a46b46f461f27e5a0f41e009c59b827b25");
});

test("canonical JSON refuses what JSON cannot hold", () => {
  expect(() => canonicalJson({ total: Number.NaN })).toThrow(RangeError);
});

test("a receipt of the first format, told in other words, still verifies by what was calculated", () => {
  const earlier = (total: string) => {
    const criteria = receipt.result.criteria.map((each) => ({
      ...each,
      sentence: { vi: "khác", en: "other" },
    }));
    const result = { ...receipt.result, format: "score-result/1", total, criteria };
    return { ...receipt, result, sha256: { ...receipt.sha256, result: hashOf(result) } };
  };
  const { total } = receipt.result;
  expect(verifyReceipt(earlier(`${total}`))).toEqual({ match: true, total });
  expect(verifyReceipt(earlier("99.99"))).toMatchObject({
    match: false,
    difference: { path: "result.total" },
  });
});
