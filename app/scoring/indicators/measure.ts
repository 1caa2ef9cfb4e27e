import type { Interval } from "../exact/interval";
import { divide } from "../exact/interval";
import type { ProjectProfile } from "../profile";
import type { MoneyBasis, NumberIndicator } from "./indicator";

/** Every value the indicator can still have, exactly. */
export function measureExactly(
  { amount, per }: NumberIndicator,
  profile: ProjectProfile,
  money: MoneyBasis,
): Interval {
  const top = amount.exact(profile, money);
  return per === undefined ? top : divide(top, per.exact(profile, money));
}

/** The same in floating point, within 8 units in the last place; NaN unless exactly one value is possible. */
export function measureQuickly(
  { amount, per }: NumberIndicator,
  profile: ProjectProfile,
  money: MoneyBasis,
): number {
  const top = amount.quick(profile, money);
  if (per === undefined) return top;
  const bottom = per.quick(profile, money);
  return bottom > 0 ? top / bottom : Number.NaN;
}
