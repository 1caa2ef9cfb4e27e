import { useTranslation } from "react-i18next";
import { Notice } from "~/app/ui/feedback/notice";
import type { IgnoredCondition } from "../../model/read-lot-query";
import styles from "./ignored-notice.module.css";
import { isFacet, isRange } from "./result/need-words";

const longestShown = 60;

/** Which conditions of the address were left out, as they were typed, and why. */
export function IgnoredNotice({ ignored }: { ignored: readonly IgnoredCondition[] }) {
  const { t } = useTranslation("sites");
  const labelOf = useLabels();
  if (ignored.length === 0) return null;
  return (
    <Notice tone="warning" title={t("lots.ignored")}>
      <ul className={styles.list}>
        {ignored.map(({ name, typed, message }) => (
          <li key={`${name} ${typed}`}>
            {t("lots.ignoredAs", { label: labelOf(name), typed: shortened(typed) })} {message}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function shortened(typed: string): string {
  return typed.length > longestShown ? `${typed.slice(0, longestShown)}…` : typed;
}

function useLabels() {
  const { t } = useTranslation("sites");
  const others: Partial<Record<string, string>> = {
    q: t("lots.wordsLabel"),
    readyBy: t("lots.readyBy"),
    undated: t("lots.undated"),
    near: t("lots.near"),
    within: t("lots.within"),
    bbox: t("lots.area"),
    view: t("lots.view"),
    layers: t("lots.layers"),
    sort: t("lots.sort"),
    size: t("lots.size"),
    page: t("lots.page"),
  };
  return (name: string): string => {
    if (isFacet(name)) return t(`facet.${name}`);
    return isRange(name) ? t(`range.${name}`) : (others[name] ?? name);
  };
}
