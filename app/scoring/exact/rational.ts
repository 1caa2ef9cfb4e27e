import Fraction from "fraction.js";

/** An exact ratio of two integers. Every official figure is one until it is printed. */
export type Rational = Fraction;

/** Room for every finite number that JavaScript can print, and an end: an exponent alone could fill the memory. */
const DECIMAL = /^([+-]?)(\d{1,400})(?:\.(\d{1,400}))?(?:[eE]([+-]?\d{1,3}))?$/;

/** What was to be calculated with is no finite decimal of at most 400 digits before and after its point. */
export class NotDecimal extends RangeError {
  override name = "NotDecimal";

  constructor(value: number | string) {
    super(`not a decimal number: ${String(value).slice(0, 40)}`);
  }
}

/**
 * The exact value of a decimal text, or of a number's shortest decimal text (0.1 means one tenth).
 * Never hands fraction.js a float: it would look for a nearby fraction instead of the written one.
 * @throws NotDecimal when the text is not a finite decimal; nothing else, whatever it is given
 */
export function rational(value: number | string): Rational {
  const [, sign, whole = "", decimals = "", exponent = "0"] = DECIMAL.exec(String(value)) ?? [];
  if (whole === "") throw new NotDecimal(value);
  const digits = BigInt(whole + decimals) * (sign === "-" ? -1n : 1n);
  const scale = decimals.length - Number(exponent);
  return scale > 0
    ? new Fraction(digits, 10n ** BigInt(scale))
    : new Fraction(digits * 10n ** BigInt(-scale));
}

export const ZERO: Rational = new Fraction(0);
export const ONE: Rational = new Fraction(1);

export function least(a: Rational, b: Rational): Rational {
  return a.lte(b) ? a : b;
}

export function greatest(a: Rational, b: Rational): Rational {
  return a.gte(b) ? a : b;
}

export function sum(terms: readonly Rational[]): Rational {
  return terms.reduce((total, term) => total.add(term), ZERO);
}

/** The size of a value in units of its last place, halves rounded up. */
function unitsOf({ n, d }: Rational, places: number): bigint {
  return (2n * n * 10n ** BigInt(places) + d) / (2n * d);
}

/** Decimal text with exactly `places` decimals, halves rounded away from zero (0.005 becomes "0.01"). */
export function roundHalfUp(value: Rational, places = 2): string {
  const units = unitsOf(value, places);
  const digits = units.toString().padStart(places + 1, "0");
  const sign = value.s < 0n && units > 0n ? "-" : "";
  return places === 0 ? sign + digits : `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** The value as published: rounded half-up to two places, and from then on exact. */
export function published(value: Rational): Rational {
  return new Fraction(value.s * unitsOf(value, 2), 100n);
}

/** As `roundHalfUp`, without trailing zeros: "3.5", "20". */
export function shortDecimal(value: Rational, places = 6): string {
  const [whole = "", decimals = ""] = roundHalfUp(value, places).split(".");
  const short = decimals.replace(/(?<!0)0+$/, "");
  return short === "" ? whole : `${whole}.${short}`;
}

/** Two different values as decimal texts with two places, or as many more as it takes to tell them apart. */
export function distinctTexts(a: Rational, b: Rational): [string, string] {
  for (let places = 2; ; places += 1) {
    const [left, right] = [roundHalfUp(a, places), roundHalfUp(b, places)];
    if (left !== right || a.equals(b)) return [left, right];
  }
}
