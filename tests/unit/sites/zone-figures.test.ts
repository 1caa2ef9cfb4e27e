import { expect, it } from "vitest";
import { zoneFigureKey } from "~/app/sites/model/zones/zone-figure-key";
import { figureKinds, figureUnits, zoneFigures } from "~/app/sites/model/zones/zone-figures";

const specs = Object.entries(zoneFigures);

it("every figure has a kind, a unit and a label of its own in both languages", () => {
  for (const [, { kind, unit, decimals }] of specs) {
    expect(figureKinds).toContain(kind);
    expect(figureUnits).toHaveProperty([unit]);
    expect(decimals).toBeLessThanOrEqual(3);
  }
  for (const language of ["vi", "en"] as const) {
    expect(new Set(specs.map(([, spec]) => spec[language])).size).toBe(specs.length);
  }
});

it("what investors ask for is there even though nobody has published it", () => {
  const asked = ["land-rent", "infrastructure-fee", "management-fee", "wastewater-fee", "power-price-normal"];
  const inWords = ["developer", "telecom", "payment-method", "deposit"];
  for (const key of [...asked, ...inWords, "operating-term"]) {
    expect(zoneFigureKey.safeParse(key).success).toBe(true);
  }
});

it("knows no key that is not registered", () => {
  expect(zoneFigureKey.safeParse("rent").success).toBe(false);
});
