import { choiceIndicators } from "./indicators/choices";
import type { Indicator, JudgedIndicator } from "./indicators/indicator";
import { landValueIndicators } from "./indicators/land-value";
import { shareIndicators } from "./indicators/shares";
import { utilityIndicators } from "./indicators/utilities";

const officerJudgement: JudgedIndicator = {
  code: "officer-judgement",
  kind: "judged",
  name: { vi: "Đánh giá của cán bộ thẩm định", en: "Officer's judgement" },
  derivation: {
    vi: "Cán bộ thẩm định chọn mức trên thang điểm có mô tả từng mức",
    en: "An officer picks a level on a scale whose levels are described",
  },
};

/** Everything a criterion may measure: code, unit, names and derivation from a project profile. */
export const indicators: readonly Indicator[] = [
  ...landValueIndicators,
  ...shareIndicators,
  ...utilityIndicators,
  ...choiceIndicators,
  officerJudgement,
];

const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]));

/** The indicator with this code, or undefined when the registry has none. */
export function indicatorOf(code: string): Indicator | undefined {
  return byCode.get(code);
}
