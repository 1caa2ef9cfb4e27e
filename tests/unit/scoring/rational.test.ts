import fc from "fast-check";
import { expect, test } from "vitest";
import { NotDecimal, rational, roundHalfUp, shortDecimal } from "~/app/scoring/exact/rational";

test("a number means its shortest decimal text", () => {
  expect(rational(0.1).add(rational(0.2)).equals(rational("0.3"))).toBe(true);
  expect(rational(1e21).toFraction()).toBe("1000000000000000000000");
  expect(rational(1.5e-7).toFraction()).toBe("3/20000000");
});

test("long decimals keep every digit, unlike a nearby fraction", () => {
  expect(rational("0.123456789012").equals(rational("0.123456789013"))).toBe(false);
  expect(rational(0.123456789).toFraction()).toBe("123456789/1000000000");
});

test("halves are rounded away from zero, once", () => {
  const cases = {
    "0.005": "0.01",
    "0.004999": "0.00",
    "1.005": "1.01",
    "2.675": "2.68",
    "-0.005": "-0.01",
    "-0.001": "0.00",
  };
  for (const [exact, published] of Object.entries(cases))
    expect(roundHalfUp(rational(exact))).toBe(published);
});

test("rounding leaves at most half a cent", () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 1 }), (top, bottom) => {
      const exact = rational(top).div(rational(bottom));
      const off = rational(roundHalfUp(exact)).sub(exact).abs();
      expect(off.lte(rational("0.005"))).toBe(true);
    }),
  );
});

test("a short decimal has no trailing zeros", () => {
  expect([shortDecimal(rational("3.50")), shortDecimal(rational(20)), shortDecimal(rational("0"))]).toEqual([
    "3.5",
    "20",
    "0",
  ]);
});

test("what is not a decimal is refused", () => {
  for (const text of ["", "abc", "1/2", "NaN", "Infinity", "1,5"])
    expect(() => rational(text)).toThrow(RangeError);
});

test("every finite number has an exact value, read back as the same number", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
      const { s, n, d } = rational(number);
      const digits = (s * n * 10n ** 400n) / d;
      expect(Number(`${digits}e-400`)).toBe(number + 0);
    }),
  );
});

test("what is no decimal, or would fill the memory, is refused by name", () => {
  const texts = fc.oneof(fc.string({ unit: fc.constantFrom(..."0123456789.eE+-") }), fc.string());
  fc.assert(
    fc.property(texts, (text) => {
      try {
        expect(rational(text).d > 0n).toBe(true);
      } catch (error) {
        expect(error).toBeInstanceOf(NotDecimal);
      }
    }),
    { numRuns: 3000 },
  );
  for (const text of ["1e999999999", "1e-999999999", `1${"0".repeat(100_000)}`, "Infinity", "NaN", "", "0x1"])
    expect(() => rational(text)).toThrow(NotDecimal);
});
