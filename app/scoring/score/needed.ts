import type { Gate } from "../gates/gate";
import { resources } from "../gates/gate";
import { waitsForSite } from "../gates/gate-outcome";
import type { CriterionScore } from "./criterion-score";
import { isOpen } from "./criterion-score";
import type { Evidence } from "./evidence";
import type { GateResult, Needed } from "./result";

interface Want {
  readonly kind: Needed["kind"];
  readonly code: string;
  readonly waiting: string;
}

/** What is still needed to decide, each thing once, with the criteria and gates that wait for it. */
export function neededFor(
  scores: readonly CriterionScore[],
  gates: readonly Gate[],
  results: readonly GateResult[],
  evidence: Evidence,
): Needed[] {
  const openGates = gates.filter((_, index) => results[index]?.outcome === "unknown");
  return gathered([
    ...scores.filter(isOpen).flatMap((score) => wantsOfCriterion(score, evidence)),
    ...openGates.flatMap((gate) => wantsOfGate(gate, evidence)),
  ]);
}

/** All figures settled and still open (money with no published rate): then the indicator itself is wanted. */
function wantsOfCriterion(
  { compiled: { criterion, indicator } }: CriterionScore,
  evidence: Evidence,
): Want[] {
  if (indicator.kind === "judged") return [{ kind: "rating", code: criterion.code, waiting: criterion.code }];
  const wants = figures(indicator.code, criterion.code, evidence);
  return wants.length > 0 ? wants : [{ kind: "figure", code: indicator.code, waiting: criterion.code }];
}

function wantsOfGate(gate: Gate, evidence: Evidence): Want[] {
  if (gate.kind === "excluded-sectors") {
    const site = evidence.site.excludedSectors === null || waitsForSite(gate, evidence);
    return [
      ...(waitsForSite(gate, evidence)
        ? []
        : [{ kind: "figure", code: "sector", waiting: gate.code } as const]),
      ...(site ? [siteFact("excludedSectors", gate)] : []),
    ];
  }
  if (gate.kind !== "site-capacity") return figures(gate.indicator, gate.code, evidence);
  const { fact, indicator } = resources[gate.resource];
  const site = waitsForSite(gate, evidence) ? [siteFact(fact, gate)] : [];
  return [...figures(indicator, gate.code, evidence), ...site];
}

function figures(indicator: string, waiting: string, evidence: Evidence): Want[] {
  return evidence.unsettled(indicator).map((code) => ({ kind: "figure", code, waiting }));
}

function siteFact(code: string, gate: Gate): Want {
  return { kind: "site-fact", code, waiting: gate.code };
}

function gathered(wants: readonly Want[]): Needed[] {
  const things = new Map<string, { kind: Needed["kind"]; code: string; for: string[] }>();
  for (const { kind, code, waiting } of wants) {
    const key = `${kind} ${code}`;
    const thing = things.get(key) ?? { kind, code, for: [] };
    thing.for.push(waiting);
    things.set(key, thing);
  }
  return [...things.values()];
}
