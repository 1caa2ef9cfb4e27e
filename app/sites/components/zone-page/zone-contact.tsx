import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { formatDate } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { Card } from "~/app/ui/data/card";
import { NotPublished } from "~/app/ui/data/provenance";
import { Section, Stack } from "~/app/ui/layout/page";
import type { ZoneAgency } from "../../model/views/zone-page";
import { SourceLine } from "../facts/source-line";
import styles from "./zone-parts.module.css";

interface ZoneContactProps {
  agency: ZoneAgency | null;
  /** ways to ask */
  children?: ReactNode;
}

/** Who answers for the zone today, and whose work it took over. */
export function ZoneContact({ agency, children }: ZoneContactProps) {
  const { t } = useTranslation("place");
  return (
    <Section id="contact" title={t("contact.title")}>
      <Card>
        <Stack>
          {agency ? <Agency agency={agency} /> : <NotPublished />}
          <p className={styles.small}>{t("contact.notPublished")}</p>
          {children}
        </Stack>
      </Card>
    </Section>
  );
}

function Agency({ agency }: { agency: ZoneAgency }) {
  const { t } = useTranslation("place");
  const lang = useLanguage();
  return (
    <div>
      <p className={styles.amount}>{agency.name[lang]}</p>
      {agency.since && <p>{t("contact.since", { date: formatDate(agency.since, lang) })}</p>}
      {agency.predecessors.length > 0 && (
        <>
          <p className={styles.small}>{t("contact.predecessors")}</p>
          <ul className={styles.bodies}>
            {agency.predecessors.map(({ name, until }) => (
              <li key={name.vi}>
                {name[lang]}
                {until && ` (${t("contact.until", { date: formatDate(until, lang) })})`}
              </li>
            ))}
          </ul>
        </>
      )}
      <SourceLine source={agency.source} />
    </div>
  );
}
