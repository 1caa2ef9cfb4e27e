import type { Rational } from "../exact/rational";
import { rational } from "../exact/rational";
import { indicatorOf } from "../indicators";
import type { Indicator, MoneyBasis } from "../indicators/indicator";
import type { CriteriaModel, Criterion } from "../model/schema";
import type { Curve } from "../values/curve";
import { curveOf } from "../values/value-function";

export interface CompiledCriterion {
  readonly criterion: Criterion;
  readonly indicator: Indicator;
  readonly curve: Curve;
  readonly weight: Rational;
  readonly minimum: Rational | null;
}

/** A model with its numbers made exact and its value functions ready. */
export interface CompiledModel {
  readonly model: CriteriaModel;
  readonly money: MoneyBasis;
  readonly criteria: readonly CompiledCriterion[];
  readonly bonusCap: Rational;
  readonly maximum: Rational;
  readonly passMark: Rational;
}

const compiledModels = new WeakMap<CriteriaModel, CompiledModel>();

/** Prepares a parsed model once; the model must not be changed afterwards. */
export function compileModel(model: CriteriaModel): CompiledModel {
  const known = compiledModels.get(model);
  if (known) return known;
  const compiled = prepare(model);
  compiledModels.set(model, compiled);
  return compiled;
}

function prepare(model: CriteriaModel): CompiledModel {
  const bonusCap = rational(model.bonusCap);
  return {
    model,
    money: {
      currency: model.currency,
      vndPerUsd: model.exchangeRate === null ? null : rational(model.exchangeRate.vndPerUsd),
      rateDate: model.exchangeRate?.date ?? null,
    },
    criteria: model.criteria.map(prepareCriterion),
    bonusCap,
    maximum: rational(model.declaredTotal).add(bonusCap),
    passMark: rational(model.passMark),
  };
}

function prepareCriterion(criterion: Criterion): CompiledCriterion {
  const indicator = indicatorOf(criterion.indicator);
  if (indicator === undefined)
    throw new RangeError(`unknown indicator ${criterion.indicator}; parse the model first`);
  return {
    criterion,
    indicator,
    curve: curveOf(criterion.value),
    weight: rational(criterion.weight),
    minimum: criterion.minimumPoints === null ? null : rational(criterion.minimumPoints),
  };
}
