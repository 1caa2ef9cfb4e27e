import { useTranslation } from "react-i18next";
import { useLocation } from "~/app/platform/http/navigation";
import { formatMoment } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";

/** On paper only: which page this is, and when it said so. */
export function PrintedLine({ origin, at }: { origin: string; at: string }) {
  const { t } = useTranslation("common");
  const { pathname, search } = useLocation();
  const address = `${origin}${pathname}${search}`;
  return (
    <p className="print-only">{t("printedLine", { address, moment: formatMoment(at, useLanguage()) })}</p>
  );
}
