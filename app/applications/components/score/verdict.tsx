import { useTranslation } from "react-i18next";
import { useLanguage } from "~/app/platform/i18n/use-language";
import type { ScoreResult } from "~/app/scoring/score";
import type { StatusShape, StatusTone } from "~/app/ui/feedback/status-pill";
import { StatusPill } from "~/app/ui/feedback/status-pill";
import { shortPoints } from "../../model/points";
import { ScoreScale } from "./score-scale";
import styles from "./verdict.module.css";

const verdicts = {
  passed: { shape: "check", tone: "good" },
  failed: { shape: "cross", tone: "bad" },
  open: { shape: "half", tone: "busy" },
} as const satisfies Record<string, { shape: StatusShape; tone: StatusTone }>;

const statusLooks = {
  scored: { shape: "full", tone: "quiet" },
  incomplete: { shape: "half", tone: "busy" },
  excluded: { shape: "cross", tone: "bad" },
} as const satisfies Record<ScoreResult["status"], { shape: StatusShape; tone: StatusTone }>;

function verdictOf({ passed }: ScoreResult): keyof typeof verdicts {
  if (passed === null) return "open";
  return passed ? "passed" : "failed";
}

/** The result at a glance: total of the maximum, pass or not, band, and where it stands on the scale. */
export function Verdict({ result }: { result: ScoreResult }) {
  const { t } = useTranslation("applications");
  const lang = useLanguage();
  const { status, band, interval, maximum, passMark } = result;
  const verdict = verdictOf(result);
  return (
    <div className={styles.verdict}>
      <div className={styles.row}>
        <Total result={result} />
        <div className={styles.pills}>
          {status !== "excluded" && <StatusPill label={t(`score.${verdict}`)} {...verdicts[verdict]} />}
          <StatusPill label={t(`score.status.${status}`)} {...statusLooks[status]} />
        </div>
      </div>
      {band && (
        <p>
          {t("score.band")}: <strong>{band.name[lang]}</strong>
        </p>
      )}
      {status === "excluded" && <p className={styles.remark}>{t("score.excludedRemark")}</p>}
      <ScoreScale
        low={Number(interval[0])}
        high={Number(interval[1])}
        max={Number(maximum)}
        passMark={Number(passMark)}
        passText={t("score.passMark", { points: shortPoints(passMark, lang) })}
      />
    </div>
  );
}

function Total({ result: { total, interval, maximum } }: { result: ScoreResult }) {
  const { t } = useTranslation("applications");
  const lang = useLanguage();
  const [low, high] = interval;
  const shown = total ?? (low === high ? low : null);
  return (
    <p className={styles.total}>
      <span className="visually-hidden">{t("score.total")}: </span>
      {shown === null ? (
        <span className={styles.figure}>{`${shortPoints(low, lang)} – ${shortPoints(high, lang)}`}</span>
      ) : (
        <data className={styles.figure} value={shown}>
          {shortPoints(shown, lang)}
        </data>
      )}{" "}
      {t("score.outOf", { maximum: shortPoints(maximum, lang) })}
    </p>
  );
}
