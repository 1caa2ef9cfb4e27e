import { useTranslation } from "react-i18next";
import { formatQuarter } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { handOver, handOverWords } from "../../model/hand-over";

type Lot = Parameters<typeof handOver>[0];

/** When a lot can be had, in a word or a quarter; null where nobody has published it. */
export function useHandOverText() {
  const { t } = useTranslation("sites");
  const lang = useLanguage();
  const now = t("lot.now");
  return (lot: Lot): string | null => handOverWords(handOver(lot), now, (day) => formatQuarter(day, lang));
}
