import { useTranslation } from "react-i18next";
import { OneBox } from "~/app/finding/components/box/one-box";
import { Link } from "~/app/platform/http/navigation";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { DeltaDrawing } from "./delta-drawing";
import styles from "./hero.module.css";

const examples = ["phuThuan", "coconut", "binhDai", "cluster"] as const;

/** The first screen: what this is, and the one box that begins everything. */
export function Hero() {
  const { t } = useTranslation("home");
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
          <div className={styles.search}>
            <OneBox id="home-words" hero />
          </div>
          <p className={styles.examples}>
            <span>{t("examples")}</span>
            {examples.map((example) => (
              <Link
                key={example}
                to={paths.search(lang, `?${new URLSearchParams({ q: t(`example.${example}`) })}`)}
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
