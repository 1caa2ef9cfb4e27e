import { useTranslation } from "react-i18next";
import type { Language } from "~/app/platform/i18n/languages";
import { Section, Stack } from "~/app/ui/layout/page";
import type { DocumentedTopic } from "../queries/developers-page.server";
import { OperationCard } from "./operation-card";
import styles from "./reading.module.css";

/** Every resource, by what it is about. */
export function Resources({ topics, lang }: { topics: DocumentedTopic[]; lang: Language }) {
  const { t } = useTranslation("open-data");
  return (
    <Section id="resources" title={t("developers.resources")}>
      <Stack>
        {topics.map(({ topic, description, operations }) => (
          <section key={topic} aria-labelledby={topic} className={styles.topic}>
            <h3 id={topic}>{t(`developers.topic.${topic}`)}</h3>
            {description && <p>{description[lang]}</p>}
            <Stack tight>
              {operations.map((operation) => (
                <OperationCard key={operation.id} operation={operation} />
              ))}
            </Stack>
          </section>
        ))}
      </Stack>
    </Section>
  );
}
