import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { LinkButton } from "~/app/ui/actions/button";
import { PickButton } from "../compare/pick-button";
import styles from "./place-tools.module.css";

interface PlaceToolsProps {
  kind: "lot" | "zone";
  id: string;
  /** in full, as comparisons call it */
  name: string;
  /** what rooms to the right add: asking, saving */
  children?: ReactNode;
}

/** What can be done with a place besides reading: compare it, take its sheet away. */
export function PlaceTools({ kind, id, name, children }: PlaceToolsProps) {
  const { t } = useTranslation("place");
  const lang = useLanguage();
  const sheet = kind === "lot" ? paths.lotSheet(lang, id) : paths.zoneSheet(lang, id);
  return (
    <ul className={styles.tools} aria-label={t("tools.label")}>
      <li>
        <PickButton kind={kind} id={id} name={name} />
      </li>
      <li>
        <LinkButton to={sheet} reloadDocument look="secondary" icon="paper">
          {t("tools.sheet")}
        </LinkButton>
      </li>
      {children}
    </ul>
  );
}
