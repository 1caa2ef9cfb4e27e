import type { Rational } from "../exact/rational";
import { ONE, shortDecimal, ZERO } from "../exact/rational";
import type { Criterion } from "../model/schema";
import type { Bilingual, Language } from "../text/bilingual";
import { inBoth } from "../text/bilingual";
import { localNumber, readable } from "../text/number-text";
import type { Slope } from "./slope";

/** One criterion on one of its stretches. */
export interface Side {
  readonly criterion: Criterion;
  readonly unit: Bilingual;
  readonly slope: Slope;
}

/** "1 million USD/ha more of … is worth as many points as 0.8 …": on both sides the direction that earns points. */
export function tradeOffSentence(of: Side, into: Side, rate: Rational): Bilingual {
  return inBoth((language) => {
    const [one, other] = [sideText(of, ONE, language), sideText(into, rate, language)];
    if (language === "en") return `${one} earns as many points as ${other}.`;
    return `${one.charAt(0).toUpperCase()}${one.slice(1)} được số điểm bằng ${other}.`;
  });
}

function sideText({ criterion, unit, slope }: Side, amount: Rational, language: Language): string {
  const [from, to] = [readable(slope.from, language), readable(slope.to, language)];
  const quantity = `${localNumber(threeDigits(amount), language)} ${unit[language]}`;
  const name = criterion.name[language];
  const more = slope.pointsPerUnit.gt(ZERO);
  return language === "vi"
    ? `${more ? "thêm" : "bớt"} ${quantity} «${name}» (trong khoảng từ ${from} đến ${to})`
    : `${quantity} ${more ? "more" : "less"} of “${name}” (between ${from} and ${to})`;
}

/** Two decimals, and as many more as a small figure needs to show three digits that count. */
function threeDigits(value: Rational): string {
  const leadingZeros = Math.max(0, -Math.floor(Math.log10(value.valueOf())) - 1);
  return shortDecimal(value, value.lt(ONE) ? leadingZeros + 3 : 2);
}
