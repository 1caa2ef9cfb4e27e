import { useTranslation } from "react-i18next";
import { useLanguage } from "~/app/platform/i18n/use-language";
import type { Place } from "../../model/views/places";
import styles from "./place-names.module.css";

/** Only the smallest units, for rows: "xã Phú Thuận, xã Giao Long" */
export function useShortPlaces(places: readonly Place[]): string {
  const lang = useLanguage();
  return places.flatMap(({ chain }) => chain.slice(0, 1).map((unit) => unit[lang])).join(", ");
}

/** Where it is now, and as people knew it before the districts ended. */
export function PlaceNames({ now, before }: { now: readonly Place[]; before: readonly Place[] }) {
  const { t } = useTranslation("sites");
  const lang = useLanguage();
  const lineOf = ({ chain }: Place) => chain.map((unit) => unit[lang]).join(", ");
  return (
    <span className={styles.places}>
      {now.map((place) => (
        <span key={place.id}>{lineOf(place)}</span>
      ))}
      {before.length > 0 && (
        <span className={styles.before}>{t("place.before", { places: before.map(lineOf).join("; ") })}</span>
      )}
    </span>
  );
}
