import type { Figure } from "../exact/figure";
import { figureInterval } from "../exact/figure";
import type { Interval } from "../exact/interval";
import { divide, scale, UNKNOWN } from "../exact/interval";
import { rational } from "../exact/rational";
import type { Money, ProjectProfile } from "../profile";
import type { Bilingual } from "../text/bilingual";
import type { Currency, MoneyBasis } from "./indicator";

const PER_M2 = rational("0.0001");

/** Trade units: Vietnamese readers count in tỷ đồng (10⁹ VND), foreign ones in million USD. */
const LARGE = {
  VND: { size: rational("0.000000001"), vi: "tỷ đồng", en: "billion VND" },
  USD: { size: rational("0.000001"), vi: "triệu USD", en: "million USD" },
} as const;
const SMALL = {
  VND: { size: rational("0.000001"), vi: "triệu đồng", en: "million VND" },
  USD: { size: rational("0.001"), vi: "nghìn USD", en: "thousand USD" },
} as const;

type Scale = typeof LARGE | typeof SMALL;

/** An amount in the model's currency, in its trade unit; not known when it would need a rate that is absent. */
function amount(value: Money | null, { currency, vndPerUsd }: MoneyBasis, units: Scale): Interval {
  if (value === null) return UNKNOWN;
  const stated = scale(figureInterval(value.amount), units[currency].size);
  if (value.currency === currency) return stated;
  if (vndPerUsd === null) return UNKNOWN;
  return scale(stated, currency === "VND" ? vndPerUsd : vndPerUsd.inverse());
}

export function largeAmount(value: Money | null, basis: MoneyBasis): Interval {
  return amount(value, basis, LARGE);
}

export function smallAmount(value: Money | null, basis: MoneyBasis): Interval {
  return amount(value, basis, SMALL);
}

export function hectares(profile: ProjectProfile): Interval {
  return scale(figureInterval(profile.landAreaM2), PER_M2);
}

export function perHectare(value: Figure, profile: ProjectProfile): Interval {
  return divide(figureInterval(value), hectares(profile));
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
