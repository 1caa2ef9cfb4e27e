import { useTranslation } from "react-i18next";
import { formatDate, formatQuarter } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import type { HandOver } from "../../model/hand-over";
import { handOver } from "../../model/hand-over";

type Lot = Parameters<typeof handOver>[0];

/** When a lot can be had, in a word or a quarter; null where nobody has published it. */
export function useHandOverText() {
  const { t } = useTranslation("sites");
  const lang = useLanguage();
  const now = t("lot.now");
  return (lot: Lot): string | null => textOf(handOver(lot), now, (day) => formatQuarter(day, lang));
}

/** The same to the day. */
export function useHandOverDay() {
  const { t } = useTranslation("sites");
  const lang = useLanguage();
  return (lot: Lot): string | null => {
    const when = handOver(lot);
    const since = when.kind === "now" ? when.since : null;
    const now = since === null ? t("lot.now") : t("lot.nowSince", { date: formatDate(since, lang) });
    return textOf(when, now, (day) => formatDate(day, lang));
  };
}

function textOf(when: HandOver, now: string, dayText: (day: string) => string): string | null {
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
