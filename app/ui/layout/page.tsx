import type { ReactNode } from "react";
import { classNames } from "../class-names";
import { Breadcrumbs } from "../navigation/breadcrumbs";
import styles from "./page.module.css";

/** The column in which a page's content stands. */
export function Page({ children, narrow = false }: { children: ReactNode; narrow?: boolean }) {
  return <div className={classNames(styles.page, narrow && styles.narrow)}>{children}</div>;
}

interface PageHeaderProps {
  title: ReactNode;
  /** a word or two above the title: kind, code */
  overline?: ReactNode | undefined;
  lead?: ReactNode | undefined;
  trail?: readonly { label: string; to: string }[];
  /** status, marks: right below the title */
  marks?: ReactNode | undefined;
  /** what can be done here */
  actions?: ReactNode | undefined;
}

/** Where the reader is, what this is, what can be done. */
export function PageHeader({ title, overline, lead, trail, marks, actions }: PageHeaderProps) {
  return (
    <header className={styles.header}>
      {trail && <Breadcrumbs trail={trail} />}
      <div className={styles.headerRow}>
        <div className={styles.headerWords}>
          {overline && <p className={styles.overline}>{overline}</p>}
          <h1>{title}</h1>
          {marks && <div className={styles.marks}>{marks}</div>}
          {lead && <div className={styles.lead}>{lead}</div>}
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </header>
  );
}

interface SectionProps {
  /** id of the heading, for links to it */
  id: string;
  title: string;
  lead?: ReactNode | undefined;
  /** beside the heading */
  aside?: ReactNode | undefined;
  children: ReactNode;
}

/** A part of a page under its own second-level heading. */
export function Section({ id, title, lead, aside, children }: SectionProps) {
  return (
    <section aria-labelledby={id} className={styles.section}>
      <div className={styles.sectionHead}>
        <div className={styles.sectionWords}>
          <h2 id={id}>{title}</h2>
          {lead && <p className={styles.sectionLead}>{lead}</p>}
        </div>
        {aside}
      </div>
      {children}
    </section>
  );
}

/** Main matter and what belongs beside it; below each other on narrow screens. */
export function WithAside({ children, aside }: { children: ReactNode; aside: ReactNode }) {
  return (
    <div className={styles.withAside}>
      <div className={styles.main}>{children}</div>
      <aside className={styles.aside}>{aside}</aside>
    </div>
  );
}

/** Two parts of equal weight beside each other where there is room. */
export function Halves({ children }: { children: ReactNode }) {
  return <div className={styles.halves}>{children}</div>;
}

/** Things below each other at an even distance. */
export function Stack({ children, tight = false }: { children: ReactNode; tight?: boolean }) {
  return <div className={classNames(styles.stack, tight && styles.tight)}>{children}</div>;
}
