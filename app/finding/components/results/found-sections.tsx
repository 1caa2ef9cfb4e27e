import { Link } from "~/app/platform/http/navigation";
import type { FoundLine, FoundSection } from "../../model/found-view";
import styles from "./found-sections.module.css";
import { MetText } from "./met-text";

export function FoundSections({ sections }: { sections: readonly FoundSection[] }) {
  return sections.map(({ kind, title, total, lines, all }) => (
    <section key={kind} aria-labelledby={`found-${kind}`} className={styles.section}>
      <h2 id={`found-${kind}`} className={styles.title}>
        {title} <span className={styles.total}>{total}</span>
      </h2>
      <ul className={styles.list}>
        {lines.map((line) => (
          <Line key={line.key} line={line} />
        ))}
      </ul>
      {all && (
        <p>
          <Link to={all.to} className={styles.all}>
            {all.label}
          </Link>
        </p>
      )}
    </section>
  ));
}

function Line({ line: { title, note, to, more } }: { line: FoundLine }) {
  return (
    <li className={styles.line}>
      <Link to={to} className={styles.name} prefetch="intent">
        <MetText parts={title} />
      </Link>
      <p className={styles.note}>{note}</p>
      {more && (
        <Link to={more.to} className={styles.more}>
          {more.label}
        </Link>
      )}
    </li>
  );
}
