import { useLanguage } from "~/app/platform/i18n/use-language";
import type { CommuneRow } from "../../model/places/old-districts";
import styles from "./commune.module.css";

/** A unit's name, marked where it is what the reader asked for. */
export function MetName({ named: { title, met } }: { named: Pick<CommuneRow, "title" | "met"> }) {
  const lang = useLanguage();
  return met ? <mark className={styles.met}>{title[lang]}</mark> : title[lang];
}
