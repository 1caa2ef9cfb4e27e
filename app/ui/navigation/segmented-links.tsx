import { Link } from "~/app/platform/http/navigation";
import styles from "./segmented-links.module.css";

interface SegmentedLinksProps {
  /** what is chosen between */
  label: string;
  links: readonly { to: string; label: string; current: boolean; count?: string }[];
}

/** A few views of one thing, each at its own address. */
export function SegmentedLinks({ label, links }: SegmentedLinksProps) {
  return (
    <nav aria-label={label} className={styles.frame}>
      <ul className={styles.list}>
        {links.map(({ to, label: words, current, count }) => (
          <li key={to}>
            <Link to={to} className={styles.link} aria-current={current ? "page" : undefined}>
              {words}
              {count !== undefined && <span className={styles.count}>{count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
