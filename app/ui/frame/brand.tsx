import { Link } from "~/app/platform/http/navigation";
import styles from "./brand.module.css";

/** A boat at its berth under a coconut palm. */
export function BrandMark({ size = 40 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 40 40" aria-hidden="true" className={styles.mark}>
      <rect width="40" height="40" rx="10" className={styles.ground} />
      <path
        d="M20.5 24.5c-.9-4.6-.6-8.4.9-11.7M21.4 12.8c-3.3-3-7.7-2.7-10 .9m10-.9c-1.5-3.5-4.8-5.2-8.1-4.1m8.1 4.1c.9-3.7 4-5.7 7.6-4.8m-7.6 4.8c3.6-1.9 7.4-.7 8.9 2.9"
        className={styles.palm}
      />
      <circle cx="21.4" cy="13.2" r="2.1" className={styles.coconut} />
      <path d="M7.5 24.5h25c-.9 3.6-3.4 5.7-7 5.7h-11c-3.6 0-6.1-2.1-7-5.7Z" className={styles.hull} />
      <path
        d="M7 34c2.2-1.3 4.3-1.3 6.5 0s4.3 1.3 6.5 0 4.3-1.3 6.5 0 4.3 1.3 6.5 0"
        className={styles.wave}
      />
    </svg>
  );
}

interface BrandProps {
  to: string;
  name: string;
  /** one line below the name */
  line: string;
  /** what the link does, for readers aloud */
  label: string;
}

export function Brand({ to, name, line, label }: BrandProps) {
  return (
    <Link to={to} className={styles.brand} aria-label={label}>
      <BrandMark />
      <span className={styles.words}>
        <span className={styles.name}>{name}</span>
        <span className={styles.line}>{line}</span>
      </span>
    </Link>
  );
}
