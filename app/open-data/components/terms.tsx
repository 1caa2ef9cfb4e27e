import { useTranslation } from "react-i18next";
import type { Language } from "~/app/platform/i18n/languages";
import { paths } from "~/app/platform/paths";
import { DataItem, DataList } from "~/app/ui/data/data-list";
import { Section } from "~/app/ui/layout/page";
import type { licence as portalLicence } from "../model/licence";
import type { requestLimit } from "../model/request-limit";
import { CodeSample } from "./code-sample";
import styles from "./reading.module.css";

interface TermsProps {
  lang: Language;
  licence: typeof portalLicence;
  limit: typeof requestLimit;
}

/** On what terms, within what limits, in what forms. */
export function Terms({ lang, licence, limit }: TermsProps) {
  const { t } = useTranslation("open-data");
  const machines = [
    { to: `/api/v1/openapi.json?lang=${lang}`, label: t("developers.openapi") },
    { to: "/catalog.jsonld", label: t("developers.catalogue") },
    { to: paths.feed(lang), label: t("developers.feed") },
    { to: "/sitemap.xml", label: t("developers.sitemap") },
  ];
  return (
    <Section id="terms" title={t("developers.terms")}>
      <DataList sentences>
        <DataItem term={t("developers.licenceTerm")}>
          {t("developers.licence", { name: licence.name })} <a href={licence.url}>{licence.short}</a>
        </DataItem>
        <DataItem term={t("developers.sourcesTerm")}>{t("developers.sources")}</DataItem>
        <DataItem term={t("developers.lawTerm")}>{t("developers.law")}</DataItem>
        <DataItem term={t("developers.stabilityTerm")}>{t("developers.stability")}</DataItem>
        <DataItem term={t("developers.limitsTerm")}>
          {t("developers.limits", { points: limit.points, seconds: limit.perSeconds })}
        </DataItem>
      </DataList>
      <h3>{t("developers.machines")}</h3>
      <ul className={styles.points}>
        {machines.map(({ to, label }) => (
          <li key={to}>
            <a href={to}>{label}</a>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What holds for every resource. */
export function Rules({ refusal }: { refusal: { request: string; answer: string } }) {
  const { t } = useTranslation("open-data");
  return (
    <Section id="rules" title={t("developers.rules")}>
      <ul className={styles.points}>
        <li>{t("developers.ruleEmpty")}</li>
        <li>{t("developers.ruleUnits")}</li>
        <li>{t("developers.ruleText")}</li>
        <li>{t("developers.ruleUnknown")}</li>
        <li>{t("developers.ruleCors")}</li>
        <li>{t("developers.ruleErrors")}</li>
      </ul>
      <CodeSample label={refusal.request}>{`GET ${refusal.request}\n\n${refusal.answer}`}</CodeSample>
    </Section>
  );
}
