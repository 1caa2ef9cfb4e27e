import { Fragment } from "react";
import { Trans, useTranslation } from "react-i18next";
import { Link } from "~/app/platform/http/navigation";
import { formatDate } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import type { CommuneRow, OldUnit } from "../../model/places/old-districts";
import styles from "./commune.module.css";
import { MetName } from "./met-name";

/** What of a commune lay in the district, what had gone into that before, and where the rest of its land lay. */
export function OldUnits({ commune: { parts, others } }: { commune: CommuneRow }) {
  const { t } = useTranslation("localities");
  const lang = useLanguage();
  const earlier = parts.flatMap((into) => into.earlier.map((unit) => ({ unit, into })));
  return (
    <div className={styles.units}>
      <ul className={styles.parts}>
        {parts.map((part) => (
          <li key={part.id} id={part.id}>
            <MetName named={part} />
          </li>
        ))}
      </ul>
      {earlier.map((merger) => (
        <Merger key={merger.unit.id} {...merger} />
      ))}
      {others.length > 0 && (
        <p className={styles.small}>
          {t("alsoOf")}{" "}
          {others.map(({ id, title }, at) => (
            <Fragment key={id}>
              {at > 0 && ", "}
              <Link to={paths.places(lang, id)}>{title[lang]}</Link>
            </Fragment>
          ))}
          .
        </p>
      )}
    </div>
  );
}

const unbroken = (date: string) => date.replaceAll(" ", "\u00a0");

function Merger({ unit, into }: { unit: OldUnit["earlier"][number]; into: OldUnit }) {
  const { t } = useTranslation("localities");
  const lang = useLanguage();
  return (
    <p id={unit.id} className={styles.small}>
      <Trans
        t={t}
        i18nKey="merged"
        values={{ into: into.title[lang], date: unbroken(formatDate(unit.on, lang)) }}
        components={{ unit: <MetName named={unit} /> }}
      />
    </p>
  );
}
