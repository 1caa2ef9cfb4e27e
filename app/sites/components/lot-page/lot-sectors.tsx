import { useLanguage } from "~/app/platform/i18n/use-language";
import { NotPublished } from "~/app/ui/data/provenance";
import type { LotPage } from "../../model/views/lot-page";
import styles from "./lot-sectors.module.css";

/** What may settle on the lot, by classification code. */
export function LotSectors({ sectors }: { sectors: LotPage["sectors"] }) {
  const lang = useLanguage();
  if (sectors.length === 0) return <NotPublished />;
  return (
    <ul className={styles.list}>
      {sectors.map(({ version, code, name }) => (
        <li key={`${version} ${code}`} className={styles.sector}>
          <span className={styles.code}>{code}</span>
          <span>{name[lang]}</span>
          <span className="visually-hidden">{version}</span>
        </li>
      ))}
    </ul>
  );
}
