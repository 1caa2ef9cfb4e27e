import type { ReactNode } from "react";
import { classNames } from "../class-names";
import styles from "./card.module.css";

interface CardProps {
  as?: "div" | "article" | "section" | "li" | undefined;
  /** flat: a line instead of a shadow; sunken: a quiet ground */
  look?: "raised" | "flat" | "sunken" | undefined;
  className?: string | undefined;
  "aria-labelledby"?: string | undefined;
  children: ReactNode;
}

export function Card({ as: Element = "div", look = "raised", className, children, ...aria }: CardProps) {
  return (
    <Element className={classNames(styles.card, styles[look], className)} {...aria}>
      {children}
    </Element>
  );
}

interface CardGridProps {
  as?: "div" | "ul" | undefined;
  /** fewer, wider columns */
  wide?: boolean | undefined;
  children: ReactNode;
}

/** Cards beside each other, as many as fit. */
export function CardGrid({ as: Element = "div", wide, children }: CardGridProps) {
  return <Element className={classNames(styles.grid, wide && styles.wide)}>{children}</Element>;
}
