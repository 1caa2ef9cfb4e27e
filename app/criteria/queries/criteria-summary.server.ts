import { db } from "~/app/platform/database/client.server";
import type { CriteriaSummary } from "../model/criteria-summary";
import type { CriteriaInForce } from "./criteria-in-force.server";
import { criteriaInForce } from "./criteria-in-force.server";

/** By what an application for this zone would be judged if it were filed now; null when nothing is in force. */
export async function criteriaSummary(zoneId: string): Promise<CriteriaSummary | null> {
  const inForce = await criteriaInForce(db, zoneId, new Date());
  return inForce && summaryOf(inForce);
}

export function summaryOf({
  setId,
  number,
  name,
  scope,
  effectiveFrom,
  model,
}: CriteriaInForce): CriteriaSummary {
  return {
    setId,
    number,
    name,
    scope,
    illustrative: model.illustrative,
    effectiveFrom,
    passMark: String(model.passMark),
    total: String(model.declaredTotal),
    criteria: model.criteria
      .map(({ code, name, weight, bonus }) => ({ code, name, weight: String(weight), bonus }))
      .sort((a, b) => Number(b.weight) - Number(a.weight)),
    gates: model.gates.map(({ code, name }) => ({ code, name })),
  };
}
