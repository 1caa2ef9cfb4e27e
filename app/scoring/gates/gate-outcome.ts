import { figureInterval } from "../exact/figure";
import type { Interval } from "../exact/interval";
import { scale, single } from "../exact/interval";
import { rational, ZERO } from "../exact/rational";
import type { Sector } from "../profile";
import type { Evidence } from "../score/evidence";
import type { Gate } from "./gate";
import { resources } from "./gate";

/** Unknown is "cannot tell yet": a figure or a site fact is missing. It never counts as a pass. */
export type Outcome = "pass" | "fail" | "unknown";

export function gateOutcome(gate: Gate, evidence: Evidence): Outcome {
  switch (gate.kind) {
    case "minimum":
      return fits({ low: rational(gate.value), high: rational(gate.value) }, evidence.number(gate.indicator));
    case "maximum":
      return fits(evidence.number(gate.indicator), { low: rational(gate.value), high: rational(gate.value) });
    case "forbidden-options": {
      const chosen = evidence.choice(gate.indicator);
      if (chosen === null) return "unknown";
      return gate.options.includes(chosen) ? "fail" : "pass";
    }
    case "excluded-sectors":
      return sectorOutcome(evidence.sector, [gate.sectors, evidence.site.excludedSectors]);
    case "site-capacity": {
      const { fact, indicator, perUnit } = resources[gate.resource];
      return fits(evidence.number(indicator), scale(figureInterval(evidence.site[fact]), rational(perUnit)));
    }
  }
}

/** Whether the smaller figure certainly is, or certainly is not, at most the larger one. */
function fits(smaller: Interval, larger: Interval): Outcome {
  const surelyHeld = larger.low ?? ZERO;
  if (smaller.high?.lte(surelyHeld)) return "pass";
  const surelyAsked = smaller.low ?? ZERO;
  return larger.high !== null && surelyAsked.gt(larger.high) ? "fail" : "unknown";
}

/** Codes are compared within one version only: the same number means other things in the other. */
function sectorOutcome(own: Sector | null, lists: readonly (readonly Sector[] | null)[]): Outcome {
  const listed = lists.flatMap((list) => list ?? []);
  if (own === null) return "unknown";
  if (listed.some((other) => other.version === own.version && own.code.startsWith(other.code))) return "fail";
  const comparable =
    lists.every((list) => list !== null) && listed.every((other) => other.version === own.version);
  return comparable ? "pass" : "unknown";
}

/** True when the gate waits for the site to publish something. */
export function waitsForSite(gate: Gate, evidence: Evidence): boolean {
  if (gate.kind === "site-capacity")
    return single(figureInterval(evidence.site[resources[gate.resource].fact])) === null;
  return gate.kind === "excluded-sectors" && evidence.site.excludedSectors === null;
}
