import type { Interval } from "../exact/interval";
import { single } from "../exact/interval";
import type { Rational } from "../exact/rational";
import type { MoneyBasis } from "../indicators/indicator";
import type { Bilingual, Language } from "../text/bilingual";
import { inBoth } from "../text/bilingual";
import { pointsText, pointsWritten, readable } from "../text/number-text";
import type { CriterionScore } from "./criterion-score";
import { meetsMinimum } from "./criterion-score";

const MISSING = { vi: "chưa có đủ số liệu", en: "not enough figures yet" } as const;

/**
 * The line a lawyer reads: figure with unit, the piece that applied, points out of the maximum, and where they fall
 * below the criterion's minimum, or count only up to the cap of all bonus points.
 * @param bonusCap the cap, where it cuts what this criterion is a part of; otherwise null
 */
export function criterionSentence(
  score: CriterionScore,
  unit: Bilingual,
  money: MoneyBasis,
  bonusCap: Rational | null,
): Bilingual {
  return inBoth((language) => {
    const clauses = [rawText(score, unit, language), pieceText(score, language)].filter(
      (clause) => clause !== "",
    );
    return `${score.compiled.criterion.name[language]}: ${clauses.join(joint(score))}${rateText(score, money, language)}; ${earned(score, language)}${belowMinimum(score, language)}${cut(bonusCap, language)}.`;
  });
}

/** A described level is set off by a comma; a segment or step reads on as one sentence. */
function joint({ compiled }: CriterionScore): string {
  return compiled.indicator.kind === "judged" ? ", " : " ";
}

function rawText({ compiled, raw }: CriterionScore, unit: Bilingual, language: Language): string {
  if (raw.kind === "number") {
    const piece = compiled.curve.piece(raw);
    return intervalText(raw.interval, piece === null ? [] : compiled.curve.edges(piece), unit, language);
  }
  if (raw.value === null) return MISSING[language];
  const options = compiled.indicator.kind === "choice" ? compiled.indicator.options : {};
  return (Object.hasOwn(options, raw.value) && options[raw.value]?.[language]) || raw.value;
}

function intervalText(
  interval: Interval,
  edges: readonly Rational[],
  unit: Bilingual,
  language: Language,
): string {
  const { low, high } = interval;
  const known = single(interval);
  if (known) return withUnit(readable(known, language, edges), unit, language);
  if (low !== null && high !== null) {
    const ends = [readable(low, language, [high]), readable(high, language, [low])];
    return withUnit(
      language === "vi" ? `từ ${ends[0]} đến ${ends[1]}` : `${ends[0]} to ${ends[1]}`,
      unit,
      language,
    );
  }
  if (high !== null)
    return `${language === "vi" ? "tối đa" : "at most"} ${withUnit(readable(high, language), unit, language)}`;
  if (low === null || low.equals(0n)) return MISSING[language];
  return `${language === "vi" ? "tối thiểu" : "at least"} ${withUnit(readable(low, language), unit, language)}`;
}

/** A conversion always shows its rate and the rate's day. */
function rateText(
  { converted }: CriterionScore,
  { vndPerUsd, rateDate }: MoneyBasis,
  language: Language,
): string {
  if (!converted || vndPerUsd === null || rateDate === null) return "";
  const rate = readable(vndPerUsd, language);
  const day = rateDate.split("-").reverse().join("/");
  return language === "vi"
    ? ` (quy đổi theo tỷ giá ${rate} đồng/USD ngày ${day})`
    : ` (converted at ${rate} VND per USD of ${rateDate})`;
}

/** Percent signs and "out of" follow the number directly; other units stand apart from it. */
function withUnit(number: string, unit: Bilingual, language: Language): string {
  return /^[%/]/.test(unit[language]) ? number + unit[language] : `${number} ${unit[language]}`;
}

function pieceText({ compiled, raw }: CriterionScore, language: Language): string {
  const piece = compiled.curve.piece(raw);
  return piece === null ? "" : compiled.curve.describe(piece, compiled.weight)[language];
}

function earned({ compiled, points }: CriterionScore, language: Language): string {
  const [low, high, weight] = [points.low, points.high, compiled.weight].map((value) =>
    pointsText(value, language),
  );
  const got = low === high ? low : language === "vi" ? `từ ${low} đến ${high}` : `${low} to ${high}`;
  return language === "vi" ? `${got}/${weight} điểm` : `${got} of ${weight} points`;
}

function belowMinimum(score: CriterionScore, language: Language): string {
  const { minimum } = score.compiled;
  const met = meetsMinimum(score);
  if (minimum === null || met === true) return "";
  const least = pointsWritten(minimum, language);
  if (met === null)
    return language === "vi"
      ? `, có thể dưới điểm liệt ${least}`
      : `, may fall below the minimum of ${least}`;
  return language === "vi"
    ? `, dưới điểm liệt ${least}: dự án không đạt`
    : `, below the minimum of ${least}: the project does not pass`;
}

function cut(bonusCap: Rational | null, language: Language): string {
  if (bonusCap === null) return "";
  const most = pointsWritten(bonusCap, language);
  return language === "vi"
    ? `; tổng điểm thưởng chỉ được tính tối đa ${most}`
    : `; all bonus points together count as at most ${most}`;
}
