import { useTranslation } from "react-i18next";
import { Link } from "~/app/platform/http/navigation";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { Card } from "~/app/ui/data/card";
import { Stack } from "~/app/ui/layout/page";
import type { ApplyPage } from "../../queries/apply-page.server";
import styles from "./apply-aside.module.css";
import { formParts } from "./form-parts";

/** Beside the form: by what it will be scored, its parts, and what it is not. */
export function ApplyAside({ criteria }: Pick<ApplyPage, "criteria">) {
  const { t } = useTranslation("applications");
  const lang = useLanguage();
  return (
    <div className={styles.aside}>
      {criteria && (
        <Card look="sunken">
          <Stack tight>
            <p className={styles.label}>{t("apply.criteria")}</p>
            <p>
              <Link to={paths.criteriaVersion(lang, criteria.setId, criteria.number)}>
                {criteria.name[lang]}
              </Link>
            </p>
          </Stack>
        </Card>
      )}
      <nav aria-label={t("apply.parts")}>
        <p className={styles.label}>{t("apply.parts")}</p>
        <ol className={styles.parts}>
          {formParts.map((part) => (
            <li key={part}>
              <a href={`#part-${part}`}>{t(`apply.sections.${part}`)}</a>
            </li>
          ))}
        </ol>
      </nav>
      <p className={styles.small}>{t("apply.disclaimer")}</p>
    </div>
  );
}
