import { useTranslation } from "react-i18next";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { LinkButton } from "~/app/ui/actions/button";
import { Icon } from "~/app/ui/icon";
import type { ComparedKind } from "../../model/compare/compare-address";
import { compareSearch, mostCompared } from "../../model/compare/compare-address";
import styles from "./compare-tray.module.css";
import type { Pick } from "./picks";
import { dropPicks } from "./picks";

const kinds: readonly ComparedKind[] = ["lot", "zone"];

/** What is picked, at the foot of the page, with the way to its comparison. */
export default function CompareTray({ picks }: { picks: readonly Pick[] }) {
  const { t } = useTranslation("compare");
  const tray = kinds
    .map((kind) => ({ kind, picked: picks.filter((pick) => pick.kind === kind) }))
    .filter(({ picked }) => picked.length > 0);
  return (
    <section className={styles.tray} aria-label={t("tray.title")}>
      {tray.map(({ kind, picked }) => (
        <Picked key={kind} kind={kind} picked={picked} />
      ))}
    </section>
  );
}

function Picked({ kind, picked }: { kind: ComparedKind; picked: readonly Pick[] }) {
  const { t } = useTranslation("compare");
  const lang = useLanguage();
  const count = picked.length;
  return (
    <div className={styles.row}>
      <ul className={styles.picks} aria-label={t(`tray.${kind}`)}>
        {picked.map((pick) => (
          <li key={pick.id} className={styles.pick}>
            <span className={styles.name}>{pick.name}</span>
            <button type="button" className={styles.drop} onClick={() => dropPicks([pick])}>
              <Icon name="close" size={14} />
              <span className="visually-hidden">{t("tray.drop", { name: pick.name })}</span>
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className={styles.said}>
        {count >= mostCompared ? t("tray.full", { most: mostCompared }) : count === 1 && t("tray.oneMore")}
      </p>
      <div className={styles.actions}>
        <button type="button" className={styles.clear} onClick={() => dropPicks(picked)}>
          {t("tray.clear")}
        </button>
        <LinkButton
          to={paths.compare(
            lang,
            compareSearch(
              kind,
              picked.map(({ id }) => id),
            ),
          )}
        >
          {t(`tray.compare.${kind}`, { count })}
        </LinkButton>
      </div>
    </div>
  );
}
