import { useTranslation } from "react-i18next";
import { formatDate } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { Card } from "~/app/ui/data/card";
import { DataItem, DataList } from "~/app/ui/data/data-list";
import { Stack } from "~/app/ui/layout/page";
import type { AskPage } from "../../queries/ask-page.server";
import styles from "./ask-aside.module.css";
import { PlaceLink } from "./place-link";

interface AskAsideProps {
  page: AskPage;
  /** if the question is sent today */
  replyBy: string;
}

/** Who answers, and what happens after the button is pressed. */
export function AskAside({ page, replyBy }: AskAsideProps) {
  const { t } = useTranslation("contact");
  const lang = useLanguage();
  return (
    <Card look="sunken">
      <Stack>
        <DataList stacked>
          <DataItem term={t("ask.about")}>
            <PlaceLink place={page.place} />
          </DataItem>
          <DataItem term={t("ask.who")}>{page.agency?.[lang] ?? t("ask.unknownAgency")}</DataItem>
        </DataList>
        <h2 className={styles.title}>{t("ask.after")}</h2>
        <ol className={styles.steps}>
          <li>{t("ask.step1")}</li>
          <li>{t("ask.step2", { date: formatDate(replyBy, lang) })}</li>
          <li>{t("ask.step3")}</li>
        </ol>
      </Stack>
    </Card>
  );
}
