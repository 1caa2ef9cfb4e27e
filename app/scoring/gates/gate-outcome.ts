import { figureInterval } from "../exact/figure";
import type { Interval } from "../exact/interval";
import { scale, single } from "../exact/interval";
import { published, rational, ZERO } from "../exact/rational";
import type { Evidence } from "../score/evidence";
import type { Gate, Outcome } from "./gate";
import { resources } from "./gate";
import { sectorDoubt, sectorOutcome } from "./sector-outcome";

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
      return sectorOutcome(gate, evidence);
    case "site-capacity": {
      const { fact, indicator, perUnit } = resources[gate.resource];
      const free = scale(figureInterval(evidence.site[fact]), rational(perUnit));
      return fits(asPublished(evidence.number(indicator)), asPublished(free));
    }
  }
}

/** What a site has is published with two decimals; whoever asks for what stands there must not be refused it. */
function asPublished({ low, high }: Interval): Interval {
  return { low: low && published(low), high: high && published(high) };
}

/** Whether the smaller figure certainly is, or certainly is not, at most the larger one. */
function fits(smaller: Interval, larger: Interval): Outcome {
  const surelyHeld = larger.low ?? ZERO;
  if (smaller.high?.lte(surelyHeld)) return "pass";
  const surelyAsked = smaller.low ?? ZERO;
  return larger.high !== null && surelyAsked.gt(larger.high) ? "fail" : "unknown";
}

/** True when the gate waits for the site to publish something. */
export function waitsForSite(gate: Gate, evidence: Evidence): boolean {
  if (gate.kind === "site-capacity")
    return single(figureInterval(evidence.site[resources[gate.resource].fact])) === null;
  if (gate.kind !== "excluded-sectors") return false;
  return sectorDoubt(gate, evidence)?.waitsFor === "site";
}
