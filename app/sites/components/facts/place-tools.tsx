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
}

/** What can be done with a place besides reading: compare it, take its sheet away, ask, save. */
export function PlaceTools({ kind, id, name }: PlaceToolsProps) {
  const { t } = useTranslation("place");
  const lang = useLanguage();
  const sheet = kind === "lot" ? paths.lotSheet(lang, id) : paths.zoneSheet(lang, id);
  const ask = kind === "lot" ? paths.askAboutLot(lang, id) : paths.askAboutZone(lang, id);
  return (
    <ul className={styles.tools} aria-label={t("tools.label")}>
      <li>
        <PickButton kind={kind} id={id} name={name} />
      </li>
      <li>
        <LinkButton to={sheet} reloadDocument rel="nofollow" look="secondary" icon="paper">
          {t("tools.sheet")}
        </LinkButton>
      </li>
      <li>
        <LinkButton to={ask} look="secondary" icon="draft">
          {t("tools.ask")}
        </LinkButton>
      </li>
      {kind === "lot" && (
        <li>
          <LinkButton to={paths.save(lang, { lot: id })} look="secondary" icon="pin">
            {t("tools.save")}
          </LinkButton>
        </li>
      )}
    </ul>
  );
}
