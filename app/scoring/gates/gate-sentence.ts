import type { Evidence } from "../score/evidence";
import type { Bilingual } from "../text/bilingual";
import { inBoth } from "../text/bilingual";
import type { Gate, Outcome } from "./gate";
import { gateFigures } from "./gate-figures";
import { waitsForSite } from "./gate-outcome";
import { NOT_PUBLISHED, sectorDoubt } from "./sector-outcome";

const OPENING: Readonly<Record<Outcome, Bilingual>> = {
  pass: { vi: "Đạt", en: "Passed" },
  fail: { vi: "Không đạt", en: "Not passed" },
  unknown: { vi: "Chưa kết luận được", en: "Cannot tell yet" },
};

const FIGURE_MISSING: Bilingual = {
  vi: "hồ sơ chưa có số liệu cần thiết",
  en: "the application does not state what is needed",
};

/** What the gate asks, the figures it compares, and, unless passed, why not and under which rule. */
export function gateSentence(gate: Gate, outcome: Outcome, evidence: Evidence): Bilingual {
  const figures = gateFigures(gate, evidence);
  return inBoth((language) => {
    const asked = `${OPENING[outcome][language]}: ${gate.name[language]}`;
    const compared = figures ? `${asked} (${figures[language]})` : asked;
    if (outcome === "pass") return `${compared}.`;
    const basis = gate.legalReference ? ` (${gate.legalReference[language]})` : "";
    return `${compared}; ${reasonFor(gate, outcome, evidence)[language].replace(/\.\s*$/, "")}${basis}.`;
  });
}

function reasonFor(gate: Gate, outcome: Outcome, evidence: Evidence): Bilingual {
  if (outcome === "fail") return gate.reason;
  const doubt = gate.kind === "excluded-sectors" ? sectorDoubt(gate, evidence) : null;
  if (doubt) return doubt.reason;
  return waitsForSite(gate, evidence) ? NOT_PUBLISHED : FIGURE_MISSING;
}
