import { Link } from "~/app/platform/http/navigation";
import { Card } from "~/app/ui/data/card";
import type { IconName } from "~/app/ui/icon";
import { Icon } from "~/app/ui/icon";
import styles from "./desk-card.module.css";

interface DeskCardProps {
  to: string;
  title: string;
  lead: string;
  icon: IconName;
}

/** The way to a desk; the whole card can be pressed. */
export function DeskCard({ to, title, lead, icon }: DeskCardProps) {
  return (
    <Card as="article" className={styles.card}>
      <Icon name={icon} size={28} className={styles.icon} />
      <h2 className={styles.title}>
        <Link to={to} className={styles.link}>
          {title}
        </Link>
      </h2>
      <p className={styles.lead}>{lead}</p>
    </Card>
  );
}
