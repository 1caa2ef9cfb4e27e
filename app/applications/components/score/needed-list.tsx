import { useTranslation } from "react-i18next";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { indicatorOf } from "~/app/scoring/indicators";
import type { Needed, ScoreResult } from "~/app/scoring/score";
import styles from "./needed-list.module.css";

/** What is still needed before anything can be concluded, and which criteria and conditions wait for it. */
export function NeededList({ result }: { result: ScoreResult }) {
  const { t } = useTranslation("applications");
  const nameOf = useNames(result);
  return (
    <ul className={styles.list}>
      {result.needed.map(({ kind, code, for: waiting }) => (
        <li key={`${kind} ${code}`}>
          <span className={styles.kind}>{t(`score.neededKind.${kind}`)}:</span>{" "}
          <strong>{nameOf.thing({ kind, code })}</strong>
          {kind !== "rating" && (
            <span className={styles.waiting}>
              {" "}
              ({t("score.neededFor", { names: waiting.map(nameOf.rule).join("; ") })})
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

function useNames({ criteria, gates }: ScoreResult) {
  const { t, i18n } = useTranslation("applications");
  const lang = useLanguage();
  const rule = (code: string) =>
    [...criteria, ...gates].find((each) => each.code === code)?.name[lang] ?? code;
  const thing = ({ kind, code }: Pick<Needed, "kind" | "code">) => {
    if (kind === "rating") return rule(code);
    if (i18n.exists(`applications:fields.${code}`)) return t(`fields.${code as "workers"}`);
    return indicatorOf(code)?.name[lang] ?? code;
  };
  return { rule, thing };
}
