import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "~/app/platform/http/navigation";
import { formatDate } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { NotPublished } from "~/app/ui/data/provenance";
import { MeterBar } from "~/app/ui/feedback/meter-bar";
import { Section } from "~/app/ui/layout/page";
import type { CriteriaSummary } from "../model/criteria-summary";
import { decimalText } from "../model/decimal-text";
import styles from "./criteria-here.module.css";

interface CriteriaHereProps {
  criteria: CriteriaSummary | null;
  /** what can be done with them here */
  children?: ReactNode;
}

/** The criteria that would judge a project at this place: the heaviest ones with their points, the pass mark, the conditions. */
export function CriteriaHere({ criteria, children }: CriteriaHereProps) {
  const { t } = useTranslation("place");
  return (
    <Section id="criteria" title={t("criteria.title")} lead={t("criteria.lead")}>
      {criteria ? <Summary criteria={criteria}>{children}</Summary> : <NotPublished />}
    </Section>
  );
}

function Summary({ criteria, children }: { criteria: CriteriaSummary; children: ReactNode }) {
  const { t } = useTranslation("place");
  const lang = useLanguage();
  const { setId, number, name, scope, effectiveFrom, illustrative, passMark, total } = criteria;
  return (
    <div className={styles.here}>
      <div className={styles.set}>
        <p className={styles.name}>
          <Link to={paths.criteriaVersion(lang, setId, number)}>{name[lang]}</Link>
        </p>
        <p className={styles.about}>
          {t(`criteria.of.${scope}`)} · {t("criteria.version", { number })}
          {` · ${t("criteria.since", { date: formatDate(effectiveFrom, lang) })}`}
          {illustrative && <span className={styles.illustrative}> · {t("criteria.illustrative")}</span>}
        </p>
        <p className={styles.pass}>
          {t("criteria.pass", { mark: decimalText(passMark, lang), total: decimalText(total, lang) })}
        </p>
        {children}
      </div>
      <ol className={styles.criteria}>
        {criteria.criteria.map(({ code, name: criterion, weight, bonus }) => (
          <li key={code}>
            <MeterBar
              label={bonus ? `${criterion[lang]} (${t("criteria.bonus")})` : criterion[lang]}
              value={Number(weight)}
              max={Number(criteria.criteria[0]?.weight ?? weight)}
              text={t("criteria.points", { points: decimalText(weight, lang) })}
            />
          </li>
        ))}
      </ol>
      <Gates gates={criteria.gates} />
    </div>
  );
}

function Gates({ gates }: Pick<CriteriaSummary, "gates">) {
  const { t } = useTranslation("place");
  const lang = useLanguage();
  if (gates.length === 0) return null;
  return (
    <p className={styles.gates}>
      <strong>{t("criteria.gates")}</strong> {gates.map(({ name }) => name[lang]).join(" · ")}
    </p>
  );
}
