import type { Figure } from "../exact/figure";
import { figureInterval } from "../exact/figure";
import type { Interval } from "../exact/interval";
import { scale, single, UNKNOWN } from "../exact/interval";
import type { Rational } from "../exact/rational";
import { ONE, rational } from "../exact/rational";
import type { Money, ProjectProfile } from "../profile";
import type { Bilingual } from "../text/bilingual";
import type { Currency, MoneyBasis, Quantity } from "./indicator";

/** Trade units: Vietnamese readers count in tỷ đồng (10⁹ VND), foreign ones in million USD. */
const LARGE = {
  VND: { size: "0.000000001", vi: "tỷ đồng", en: "billion VND" },
  USD: { size: "0.000001", vi: "triệu USD", en: "million USD" },
} as const;
const SMALL = {
  VND: { size: "0.000001", vi: "triệu đồng", en: "million VND" },
  USD: { size: "0.001", vi: "nghìn USD", en: "thousand USD" },
} as const;
type TradeUnits = typeof LARGE | typeof SMALL;

type FieldOf<Value> = {
  [Field in keyof ProjectProfile]-?: ProjectProfile[Field] extends Value ? Field : never;
}[keyof ProjectProfile];
type FigureField = Exclude<FieldOf<Figure>, FieldOf<string | null>>;
type MoneyField = FieldOf<Money | null>;

/** A figure as the application states it, times a constant. */
export function stated(field: FigureField, factor = "1"): Quantity {
  const exactly = rational(factor);
  const times = Number(factor);
  return {
    exact: (profile) => scale(figureInterval(profile[field]), exactly),
    quick: (profile) => quickFigure(profile[field]) * times,
  };
}

export const hectares = stated("landAreaM2", "0.0001");

/** A quantity with no floating-point shortcut of its own. */
export function onlyExact(exact: (profile: ProjectProfile) => Interval): Quantity {
  return { exact, quick: (profile) => single(exact(profile))?.valueOf() ?? Number.NaN };
}

/** An amount in the model's currency, in tỷ đồng or million USD. */
export function largeMoney(field: MoneyField, factor = "1"): Quantity {
  return moneyIn(LARGE, field, factor);
}

/** An amount in the model's currency, in million VND or thousand USD. */
export function smallMoney(field: MoneyField): Quantity {
  return moneyIn(SMALL, field, "1");
}

function moneyIn(units: TradeUnits, field: MoneyField, factor: string): Quantity {
  return {
    exact: (profile, basis) => {
      const money = profile[field];
      const rate = money && conversion(money.currency, basis);
      if (money === null || rate === null) return UNKNOWN;
      const times = rate.mul(rational(units[basis.currency].size)).mul(rational(factor));
      return scale(figureInterval(money.amount), times);
    },
    quick: (profile, basis) => {
      const money = profile[field];
      const rate = money && conversion(money.currency, basis);
      if (money === null || rate === null) return Number.NaN;
      return quickFigure(money.amount) * rate.valueOf() * Number(units[basis.currency].size) * Number(factor);
    },
  };
}

/** What one unit of `stated` is worth in the model's currency; null when the model publishes no rate. */
function conversion(given: Currency, { currency, vndPerUsd }: MoneyBasis): Rational | null {
  if (given === currency) return ONE;
  return currency === "VND" ? vndPerUsd : (vndPerUsd?.inverse() ?? null);
}

function quickFigure(value: Figure): number {
  if (value === null) return Number.NaN;
  if (typeof value !== "object") return Number(value);
  const low = Number(value.low);
  return low === Number(value.high) ? low : Number.NaN;
}

export function largeUnit(per: Bilingual): (currency: Currency) => Bilingual {
  return (currency) => ({ vi: LARGE[currency].vi + per.vi, en: LARGE[currency].en + per.en });
}

export function smallUnit(per: Bilingual): (currency: Currency) => Bilingual {
  return (currency) => ({ vi: SMALL[currency].vi + per.vi, en: SMALL[currency].en + per.en });
}

export function plainUnit(vi: string, en = vi): () => Bilingual {
  return () => ({ vi, en });
}
