import type { ReactNode } from "react";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "~/app/platform/http/navigation";
import { NotPublished } from "~/app/ui/data/provenance";
import { Icon } from "~/app/ui/icon";
import type { Spot } from "../../../model/map/spot";
import styles from "./map-card.module.css";

/** How a card stands on the page. */
export interface CardStand {
  /** it stays until closed; else it goes with the pointer */
  pinned: boolean;
  onClose: () => void;
  /** opened from the list: the focus goes along */
  focused: boolean;
}

interface MapCardProps {
  spot: Spot;
  name: string;
  /** the page about it */
  to: string;
  /** what it is, or where */
  what: string;
  status: ReactNode;
  facts: readonly (readonly [term: string, value: string | null | false])[];
  illustrative: boolean;
  stand: CardStand;
}

/** What a thing on the map is, in brief, with the way to its page. */
export function MapCard({ spot, name, to, what, status, facts, illustrative, stand }: MapCardProps) {
  const { t } = useTranslation("map");
  const { pinned, onClose, focused } = stand;
  const heading = useRef<HTMLAnchorElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another thing's card takes the focus again
  useEffect(() => {
    if (focused) heading.current?.focus({ preventScroll: true });
  }, [focused, spot.id]);
  return (
    <article className={styles.card} {...{ [`data-${spot.kind}`]: spot.id }}>
      <div className={styles.head}>
        <h3 className={styles.title}>
          <Link ref={heading} to={to}>
            {name}
          </Link>
        </h3>
        {pinned && (
          <button type="button" className={styles.close} aria-label={t("card.close")} onClick={onClose}>
            <Icon name="close" />
          </button>
        )}
      </div>
      <p className={styles.what}>{what}</p>
      <p>{status}</p>
      {facts.length > 0 && (
        <dl className={styles.facts}>
          {facts.map(([term, value]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value || <NotPublished />}</dd>
            </div>
          ))}
        </dl>
      )}
      {illustrative && <p className={styles.made}>{t("card.illustrative")}</p>}
    </article>
  );
}
