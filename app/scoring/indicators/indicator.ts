import type { Interval } from "../exact/interval";
import type { Rational } from "../exact/rational";
import type { ProjectProfile } from "../profile";
import type { Bilingual } from "../text/bilingual";

export type Currency = "VND" | "USD";

/** The money a model counts in, and its own dated rate for amounts stated in the other currency. */
export interface MoneyBasis {
  readonly currency: Currency;
  /** Null when the model publishes no rate: amounts in the other currency are then not known. */
  readonly vndPerUsd: Rational | null;
  /** The day the rate stood, as an ISO date. */
  readonly rateDate: string | null;
}

/** One amount read from a profile. */
export interface Quantity {
  readonly exact: (profile: ProjectProfile, money: MoneyBasis) => Interval;
  /** The same in floating point for whole populations; NaN unless exactly one value is possible. */
  readonly quick: (profile: ProjectProfile, money: MoneyBasis) => number;
}

/** A number measured from the profile: one amount, or one amount per another. */
export interface NumberIndicator {
  readonly code: string;
  readonly kind: "number";
  readonly name: Bilingual;
  readonly unit: (currency: Currency) => Bilingual;
  /** How the figure is derived, in words anyone can follow. */
  readonly derivation: Bilingual;
  /** Profile fields that must be known: the amount's, then the one it is divided by. */
  readonly needs: readonly (keyof ProjectProfile)[];
  /** Smallest value the indicator can take, as decimal text; 0 where nothing is said. */
  readonly atLeast?: string;
  /** Largest value the indicator can take; null when there is no natural limit. */
  readonly atMost: number | null;
  readonly amount: Quantity;
  readonly per?: Quantity;
}

/** A choice from a short, documented list. */
export interface ChoiceIndicator {
  readonly code: string;
  readonly kind: "choice";
  readonly name: Bilingual;
  readonly derivation: Bilingual;
  readonly needs: readonly (keyof ProjectProfile)[];
  readonly options: Readonly<Record<string, Bilingual>>;
  readonly choose: (profile: ProjectProfile) => string | null;
}

/** A judgement an officer makes on the rubric's own described scale; rated per criterion, not measured. */
export interface JudgedIndicator {
  readonly code: "officer-judgement";
  readonly kind: "judged";
  readonly name: Bilingual;
  readonly derivation: Bilingual;
}

export type Indicator = NumberIndicator | ChoiceIndicator | JudgedIndicator;
