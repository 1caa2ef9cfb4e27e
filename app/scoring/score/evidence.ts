import type { Figure } from "../exact/figure";
import { figureInterval } from "../exact/figure";
import type { Interval } from "../exact/interval";
import { single, UNKNOWN } from "../exact/interval";
import { rational, ZERO } from "../exact/rational";
import { indicatorOf } from "../indicators";
import type { Indicator, MoneyBasis, NumberIndicator } from "../indicators/indicator";
import { measureExactly } from "../indicators/measure";
import type { Criterion } from "../model/schema";
import type { ProjectProfile, Sector, SiteFacts } from "../profile";
import type { RawValue } from "../values/curve";

/** Officers' ratings by criterion code, on each rubric's own scale. */
export type Ratings = Readonly<Record<string, Figure>>;

/** Everything known about one application at one site, however it was given. */
export interface Evidence {
  readonly sector: Sector | null;
  readonly site: SiteFacts;
  readonly number: (indicator: string) => Interval;
  readonly choice: (indicator: string) => string | null;
  readonly rating: (criterion: string) => Interval;
  /** Whether money stated in the other currency went into the indicator. */
  readonly converted: (indicator: string) => boolean;
  /** Names of the figures that must be settled before this indicator is known. */
  readonly unsettled: (indicator: string) => readonly string[];
}

export function evidenceOf(
  profile: ProjectProfile,
  site: SiteFacts,
  ratings: Ratings,
  money: MoneyBasis,
): Evidence {
  return {
    sector: profile.sector,
    site,
    number: (code) => {
      const indicator = indicatorOf(code);
      return indicator?.kind === "number" ? measureExactly(indicator, profile, money) : UNKNOWN;
    },
    choice: (code) => {
      const indicator = indicatorOf(code);
      return indicator?.kind === "choice" ? indicator.choose(profile) : null;
    },
    rating: (criterion) =>
      Object.hasOwn(ratings, criterion) ? figureInterval(ratings[criterion] ?? null) : UNKNOWN,
    converted: (code) => {
      const indicator = indicatorOf(code);
      if (indicator?.kind !== "number") return false;
      return indicator.needs.some((field) => isForeign(profile[field], money));
    },
    unsettled: (code) => {
      const indicator = indicatorOf(code);
      if (indicator === undefined || indicator.kind === "judged") return [];
      const open = indicator.needs.filter((field) => !isSettled(profile[field]));
      return open.length === 0 && indicator.kind === "number" && dividesByZero(indicator, profile, money)
        ? indicator.needs.slice(-1)
        : open;
    },
  };
}

/** The raw value a criterion reads. */
export function rawValueFor(indicator: Indicator, { code, value }: Criterion, evidence: Evidence): RawValue {
  switch (indicator.kind) {
    case "choice":
      return { kind: "choice", value: evidence.choice(indicator.code) };
    case "judged":
      return {
        kind: "number",
        interval: withinRubric(evidence.rating(code), value.kind === "rubric" ? value.max : 0),
      };
    case "number":
      return { kind: "number", interval: evidence.number(indicator.code) };
  }
}

/** Nothing can be said per worker where there are none: then that figure, settled as it is, is the one to ask for. */
function dividesByZero({ per }: NumberIndicator, profile: ProjectProfile, money: MoneyBasis): boolean {
  return per !== undefined && single(per.exact(profile, money))?.equals(ZERO) === true;
}

/** A field is settled when nothing inside it is null or a range. */
function isSettled(field: ProjectProfile[keyof ProjectProfile]): boolean {
  if (field === null) return false;
  if (typeof field !== "object") return true;
  if ("low" in field) return single(figureInterval(field)) !== null;
  return Object.values(field).every((part) => part !== null && typeof part !== "object");
}

function isForeign(field: ProjectProfile[keyof ProjectProfile], { currency }: MoneyBasis): boolean {
  return typeof field === "object" && field !== null && "currency" in field && field.currency !== currency;
}

/** A rating outside 0..max says nothing that may count, so it is treated as not given. */
function withinRubric(rating: Interval, max: number): Interval {
  const top = rational(max);
  const outside = rating.low?.lt(ZERO) || rating.high?.gt(top);
  return outside ? UNKNOWN : rating;
}
