import { Link } from "~/app/platform/http/navigation";
import { Icon } from "../icon";
import styles from "./chip.module.css";

interface ChipProps {
  /** what is chosen */
  label: string;
  /** where the page stands without it */
  removeTo: string;
  /** the whole sentence for readers aloud, e.g. "Remove filter: Phú Thuận" */
  removeLabel: string;
}

/** A choice that a click takes back. */
export function Chip({ label, removeTo, removeLabel }: ChipProps) {
  return (
    <Link to={removeTo} className={styles.chip} aria-label={removeLabel} preventScrollReset>
      <span>{label}</span>
      <Icon name="close" size={14} />
    </Link>
  );
}
