import type { ReactNode } from "react";
import { classNames } from "../class-names";
import type { IconName } from "../icon";
import { Icon } from "../icon";
import styles from "./notice.module.css";

const icons = {
  info: "info",
  warning: "warning",
  good: "check",
  bad: "warning",
  illustrative: "draft",
} as const;

interface NoticeProps {
  /** illustrative: the data shown were made up for the demonstration */
  tone?: keyof typeof icons | undefined;
  title?: string | undefined;
  children: ReactNode;
  /** says itself aloud when it appears after an action */
  live?: boolean | undefined;
}

export function Notice({ tone = "info", title, children, live = false }: NoticeProps) {
  const icon: IconName = icons[tone];
  return (
    <div className={classNames(styles.notice, styles[tone])} role={live ? "status" : undefined}>
      <Icon name={icon} className={styles.icon} />
      <div className={styles.body}>
        {title && <p className={styles.title}>{title}</p>}
        {typeof children === "string" ? <p>{children}</p> : children}
      </div>
    </div>
  );
}
