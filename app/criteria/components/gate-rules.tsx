import { useTranslation } from "react-i18next";
import { useLanguage } from "~/app/platform/i18n/use-language";
import type { CriteriaModel } from "~/app/scoring/model";
import { Card } from "~/app/ui/data/card";
import { Icon } from "~/app/ui/icon";
import styles from "./gate-rules.module.css";

/** The conditions that exclude a project, whatever its points. */
export function GateRules({ gates }: { gates: CriteriaModel["gates"] }) {
  const { t } = useTranslation("criteria");
  const lang = useLanguage();
  return (
    <Card look="flat">
      <ul className={styles.list}>
        {gates.map((gate) => (
          <li key={gate.code} className={styles.gate}>
            <Icon name="check" className={styles.icon} />
            <div>
              <p className={styles.name}>{gate.name[lang]}</p>
              <p className={styles.reason}>
                {t("version.excludedWhen", { reason: gate.reason[lang] })}
                {gate.legalReference && ` ${t("version.legal")}: ${gate.legalReference[lang]}.`}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
