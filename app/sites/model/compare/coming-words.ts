import { formatDate, formatNumber } from "~/app/platform/i18n/format";
import type { Bilingual, Language } from "~/app/platform/i18n/languages";
import type { InfrastructureItem, InfrastructureStatus } from "../places/infrastructure";

export type Coming = Exclude<InfrastructureStatus, "operating">;

const words: Record<Language, Record<Coming | "due" | "noDate", string>> = {
  vi: {
    planned: "Quy hoạch",
    construction: "Đang xây dựng",
    due: "dự kiến xong",
    noDate: "chưa công bố thời điểm",
  },
  en: { planned: "Planned", construction: "Under construction", due: "due", noDate: "no date published" },
};

/** What is not there yet, how far it will be, and when: "Planned: Phú Thuận inland wharf, 2.4 km, due …". */
export function comingWords(
  { name, expectedOn }: Pick<InfrastructureItem, "name" | "expectedOn">,
  status: Coming,
  km: number,
): Bilingual {
  const inLanguage = (language: Language) => {
    const { due, noDate, [status]: state } = words[language];
    const when = expectedOn ? `${due} ${formatDate(expectedOn, language)}` : noDate;
    return `${state}: ${name[language]}, ${formatNumber(km, language, 1)} km, ${when}`;
  };
  return { vi: inLanguage("vi"), en: inLanguage("en") };
}
