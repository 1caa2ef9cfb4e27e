import type { Ref } from "react";
import { forwardRef } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "~/app/platform/http/navigation";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { Icon } from "~/app/ui/icon";
import type { FoundLine } from "../../model/found-view";
import { searchAddress } from "../../model/search-params";
import { MetText } from "../results/met-text";
import styles from "./suggestion-list.module.css";
import type { Suggested } from "./use-suggested";

interface Group {
  /** part of an id, so without spaces */
  key: string;
  name: string;
  lines: FoundLine[];
}

interface SuggestionListProps {
  id: string;
  suggested: Suggested | null;
  onChosen: () => void;
}

/** The list below the box: which place is meant, then the best of each kind, then the way to all of it. */
export const SuggestionList = forwardRef(function SuggestionList(
  { id, suggested, onChosen }: SuggestionListProps,
  ref: Ref<HTMLDivElement>,
) {
  const { t } = useTranslation("search");
  const lang = useLanguage();
  const view = suggested?.view;
  const groups = view ? groupsOf(view, { choices: t("choices"), measured: t("measured") }) : [];
  return (
    <>
      <p role="status" className="visually-hidden">
        {view &&
          [view.searchedAs && t("searchedAsPlain", { words: view.searchedAs }), view.summary].join(" ")}
      </p>
      {suggested && view && (
        <div className={styles.frame}>
          {view.searchedAs && (
            <p className={styles.searchedAs}>{t("searchedAsPlain", { words: view.searchedAs })}</p>
          )}
          <div
            ref={ref}
            id={id}
            role="listbox"
            tabIndex={-1}
            aria-label={t("suggestions")}
            className={styles.list}
            onMouseDown={keepFocus}
          >
            {groups.map(({ key, name, lines }) => (
              <fieldset key={key} aria-label={name} className={styles.kind}>
                <p className={styles.group} aria-hidden="true">
                  {name}
                </p>
                {lines.map((line) => (
                  <Option key={line.key} id={`${id}-${key}-${line.key}`} line={line} onChosen={onChosen} />
                ))}
              </fieldset>
            ))}
            <Link
              to={paths.search(lang, searchAddress({ q: suggested.q }))}
              role="option"
              aria-selected={false}
              id={`${id}-all`}
              tabIndex={-1}
              className={styles.all}
              onClick={onChosen}
            >
              {view.summary}
              <Icon name="next" size={16} />
            </Link>
          </div>
        </div>
      )}
    </>
  );
});

function Option({ id, line, onChosen }: { id: string; line: FoundLine; onChosen: () => void }) {
  return (
    <Link
      to={line.to}
      role="option"
      aria-selected={false}
      id={id}
      tabIndex={-1}
      className={styles.option}
      onClick={onChosen}
    >
      <span className={styles.title}>
        <MetText parts={line.title} />
      </span>
      <span className={styles.note}>{line.note}</span>
    </Link>
  );
}

/** Pressing on the list must not take the focus, or the list would go before the click comes. */
function keepFocus(event: { preventDefault(): void }) {
  event.preventDefault();
}

function groupsOf(view: Suggested["view"], names: Record<"choices" | "measured", string>): Group[] {
  const chosen = new Set(view.choices.map(({ key }) => key));
  const rest = view.sections.map(({ kind, title, lines }) => ({
    key: kind,
    name: title,
    lines: lines.filter(({ key }) => !chosen.has(key)),
  }));
  const measured = { key: "measured", name: names.measured, lines: view.measured ? [view.measured] : [] };
  const choices = { key: "choices", name: names.choices, lines: view.choices };
  return [measured, choices, ...rest].filter(({ lines }) => lines.length > 0);
}
