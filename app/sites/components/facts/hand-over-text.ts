import { useTranslation } from "react-i18next";
import { formatQuarter } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import type { HandOver } from "../../model/hand-over";
import { handOver } from "../../model/hand-over";

type Lot = Parameters<typeof handOver>[0];

/** When a lot can be had, in a word or a quarter; null where nobody has published it. */
export function useHandOverText() {
  const { t } = useTranslation("sites");
  const lang = useLanguage();
  const now = t("lot.now");
  return (lot: Lot): string | null => handOverWords(handOver(lot), now, (day) => formatQuarter(day, lang));
}

/** @param now what "at once" is called; null where nobody has published when */
export function handOverWords(when: HandOver, now: string, dayText: (day: string) => string): string | null {
  switch (when.kind) {
    case "now":
      return now;
    case "on":
      return dayText(when.day);
    case "none":
      return "–";
    case "unknown":
      return null;
  }
}
