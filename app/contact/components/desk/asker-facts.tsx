import { useTranslation } from "react-i18next";
import { formatDate, formatMoment } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { DataItem, DataList } from "~/app/ui/data/data-list";
import type { OfficeQuestion } from "../../queries/question-desk.server";
import { PlaceLink } from "../question/place-link";

/** Who asks, about what, and until when. */
export function AskerFacts({ question }: { question: OfficeQuestion }) {
  const { t } = useTranslation("contact");
  const lang = useLanguage();
  const { place, name, email, company, phone, askedAt, replyBy } = question;
  return (
    <DataList>
      <DataItem term={t("desk.place")}>
        <PlaceLink place={place} />
      </DataItem>
      <DataItem term={t("desk.asker")}>{name || t("desk.forgotten")}</DataItem>
      <DataItem term={t("desk.email")}>{email || t("desk.forgotten")}</DataItem>
      {company && <DataItem term={t("desk.company")}>{company}</DataItem>}
      {phone && <DataItem term={t("desk.phone")}>{phone}</DataItem>}
      <DataItem term={t("desk.language")}>{t(`desk.${question.language}`)}</DataItem>
      <DataItem term={t("desk.askedAt")}>{formatMoment(askedAt, lang)}</DataItem>
      <DataItem term={t("desk.replyBy")}>{formatDate(replyBy, lang)}</DataItem>
    </DataList>
  );
}
