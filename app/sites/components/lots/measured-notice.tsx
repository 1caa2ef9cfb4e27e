import { useTranslation } from "react-i18next";
import { Link } from "~/app/platform/http/navigation";
import { formatNumber } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { Notice } from "~/app/ui/feedback/notice";
import type { MeasuredLots } from "../../model/views/measured-lots";

/** Offers to read the amounts among the words as needs; the reader decides. */
export function MeasuredNotice({ measured: { needs, to, total } }: { measured: MeasuredLots }) {
  const { t } = useTranslation("sites");
  const lang = useLanguage();
  return (
    <Notice live>
      <p>
        {t("lots.measured", { needs })}{" "}
        <Link to={to}>{t("lots.measuredTo", { count: total, formatted: formatNumber(total, lang) })}</Link>
      </p>
    </Notice>
  );
}
