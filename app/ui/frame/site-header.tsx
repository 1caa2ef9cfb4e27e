import type { ReactNode } from "react";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Link, useLocation } from "~/app/platform/http/navigation";
import { Icon } from "../icon";
import styles from "./site-header.module.css";

export interface SiteLink {
  to: string;
  label: string;
}

interface SiteHeaderProps {
  brand: ReactNode;
  links: readonly SiteLink[];
  /** what the signed-in person, or a guest, can go to */
  account: readonly SiteLink[];
  /** the box over everything; null where the page itself has it */
  search: ReactNode;
  /** small controls: language, colours */
  tools: ReactNode;
}

/** Brand, ways and tools. Narrow screens fold the ways into a menu that works without JavaScript. */
export function SiteHeader({ brand, links, account, search, tools }: SiteHeaderProps) {
  const { t } = useTranslation("common");
  const { key } = useLocation();
  return (
    <header className={styles.header}>
      <div className={styles.row}>
        {brand}
        <nav aria-label={t("navigation.main")} className={styles.wide}>
          <Links links={links} />
        </nav>
        <div className={styles.tools}>
          {search && <SearchSheet key={key}>{search}</SearchSheet>}
          {tools}
          <nav aria-label={t("navigation.account")} className={styles.account}>
            <Links links={account} />
          </nav>
        </div>
        {/* a new page closes the menu */}
        <details className={styles.menu} key={key}>
          <summary className={styles.summary}>
            <Icon name="menu" />
            <span className={styles.menuWord}>{t("navigation.menu")}</span>
          </summary>
          <nav aria-label={t("navigation.menu")} className={styles.sheet}>
            <Links links={links} />
            <Links links={account} />
          </nav>
        </details>
      </div>
    </header>
  );
}

/** The box folds into a sheet that opens without JavaScript; with it, the cursor is in the box at once. */
function SearchSheet({ children }: { children: ReactNode }) {
  const { t } = useTranslation("common");
  const sheet = useRef<HTMLDetailsElement>(null);
  // Opened before the scripts awoke, it has nobody told so.
  useEffect(() => focusInput(sheet.current), []);
  return (
    <details
      ref={sheet}
      className={styles.search}
      onToggle={({ currentTarget }) => focusInput(currentTarget)}
    >
      <summary className={styles.tool}>
        <Icon name="search" size={18} />
        <span className={styles.searchWord}>{t("search.open")}</span>
      </summary>
      <div className={styles.searchSheet}>
        <div className={styles.searchRow}>{children}</div>
      </div>
    </details>
  );
}

function focusInput(sheet: HTMLDetailsElement | null) {
  if (sheet?.open) sheet.querySelector("input")?.focus();
}

function Links({ links }: { links: readonly SiteLink[] }) {
  const { pathname } = useLocation();
  return (
    <ul className={styles.links}>
      {links.map(({ to, label }) => (
        <li key={to}>
          <Link to={to} className={styles.link} aria-current={currentOf(pathname, to)}>
            {label}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function currentOf(pathname: string, to: string): "page" | "true" | undefined {
  if (pathname === to) return "page";
  return pathname.startsWith(`${to}/`) ? "true" : undefined;
}
