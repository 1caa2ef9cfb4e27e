import type { Bilingual } from "../text/bilingual";
import { inBoth } from "../text/bilingual";
import type { Gate } from "./gate";
import type { Outcome } from "./gate-outcome";

const OPENING: Readonly<Record<Outcome, Bilingual>> = {
  pass: { vi: "Đạt", en: "Passed" },
  fail: { vi: "Không đạt", en: "Not passed" },
  unknown: { vi: "Chưa kết luận được", en: "Cannot tell yet" },
};

const WAITING: Bilingual = {
  vi: "còn thiếu số liệu của dự án hoặc thông tin khu, cụm công nghiệp chưa công bố",
  en: "a figure of the project is missing, or the zone has not published a fact",
};

export function gateSentence(gate: Gate, outcome: Outcome): Bilingual {
  return inBoth((language) => {
    const opening = `${OPENING[outcome][language]}: ${gate.name[language]}`;
    if (outcome === "pass") return `${opening}.`;
    const why = outcome === "fail" ? gate.reason : WAITING;
    const basis = gate.legalReference === null ? "" : ` (${gate.legalReference[language]})`;
    return `${opening}; ${stripped(why[language])}${basis}.`;
  });
}

function stripped(sentence: string): string {
  return sentence.replace(/\.\s*$/, "");
}
