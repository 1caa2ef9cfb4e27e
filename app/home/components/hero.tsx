import { useTranslation } from "react-i18next";
import { Form, Link } from "~/app/platform/http/navigation";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { SearchBox } from "~/app/ui/forms/search-box";
import { DeltaDrawing } from "./delta-drawing";
import styles from "./hero.module.css";

const examples = ["phuThuan", "coconut", "binhDai", "cluster"] as const;

/** The first screen: what this is, and the one box that begins everything. */
export function Hero() {
  const { t } = useTranslation(["home", "sites"]);
  const lang = useLanguage();
  return (
    <div className={styles.hero}>
      <div className={styles.drawing}>
        <DeltaDrawing />
      </div>
      <div className={styles.inner}>
        <div className={styles.words}>
          <p className={styles.overline}>{t("overline")}</p>
          <h1 className={styles.title}>{t("title")}</h1>
          <p className={styles.lead}>{t("lead")}</p>
          <Form method="get" action={paths.lots(lang)} role="search" className={styles.search}>
            <SearchBox
              id="home-words"
              name="q"
              label={t("search")}
              placeholder={t("sites:lots.placeholder")}
              submit={t("sites:lots.submit")}
              hero
            />
          </Form>
          <p className={styles.examples}>
            <span>{t("examples")}</span>
            {examples.map((example) => (
              <Link
                key={example}
                to={paths.lots(lang, `?${new URLSearchParams({ q: t(`example.${example}`) })}`)}
              >
                {t(`example.${example}`)}
              </Link>
            ))}
          </p>
        </div>
      </div>
    </div>
  );
}
