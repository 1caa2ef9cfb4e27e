import type { ComponentProps, ReactNode } from "react";
import { Link } from "~/app/platform/http/navigation";
import { classNames } from "../class-names";
import styles from "./row-list.module.css";

/** A framed list of rows, each of which leads somewhere. */
export function RowList({ children, ordered = false }: { children: ReactNode; ordered?: boolean }) {
  const List = ordered ? "ol" : "ul";
  return <List className={styles.list}>{children}</List>;
}

/** One row. Its `RowLink` covers all of it; what else can be pressed in it stands above with `rowControl`. */
export function ListRow({ children, className }: { children: ReactNode; className?: string | undefined }) {
  return (
    <li className={styles.frame}>
      <article className={classNames(styles.row, className)}>{children}</article>
    </li>
  );
}

export function RowLink(link: ComponentProps<typeof Link>) {
  return <Link prefetch="intent" {...link} className={styles.link} />;
}

export const rowControl = styles.control;
