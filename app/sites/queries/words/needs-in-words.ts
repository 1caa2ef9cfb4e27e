import { formatDate, formatNumber } from "~/app/platform/i18n/format";
import { translator } from "~/app/platform/i18n/i18n.server";
import type { Language } from "~/app/platform/i18n/languages";
import { lotRangeUnits } from "../../model/lot-labels";
import { lotRanges } from "../../model/lot-terms";
import type { ReadWords } from "./read-words.server";

/** What the words ask of a lot, to be read back: "Ba Tri · Diện tích từ 5 ha · Gần bất kỳ cảng nào · Trong 10 km". */
export function needsInWords(
  { amounts, near }: Pick<ReadWords, "amounts" | "near">,
  { words, place }: { words: string; place: string | null },
  lang: Language,
): string {
  const t = translator(lang);
  const ranges = lotRanges.flatMap((range) => {
    const amount = amounts[range];
    if (amount === undefined) return [];
    return [`${t(`sites:range.${range}`)} ${formatNumber(amount, lang)}\u00a0${lotRangeUnits[range]}`];
  });
  const { readyBy } = amounts;
  const within = near?.within ?? null;
  return [
    ...(words === "" ? [] : [words]),
    ...ranges,
    ...(readyBy === undefined ? [] : [t("sites:lots.readyByDay", { date: formatDate(readyBy, lang) })]),
    ...(place === null ? [] : [t("sites:lots.nearPlace", { place })]),
    ...(within === null ? [] : [t("sites:lots.withinKm", { km: formatNumber(within, lang) })]),
  ].join(" · ");
}
