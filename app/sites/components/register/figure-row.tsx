import { useField } from "@conform-to/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { LotFigure } from "../../model/figure-dates";
import type { RegisterLot } from "../../queries/register/register-lot.server";
import { FigureDatesList } from "./figure-dates";
import styles from "./figure-row.module.css";

interface FigureRowProps {
  figure: LotFigure;
  lot: Pick<RegisterLot, "dates" | "today">;
  /** what the register holds, in words */
  now: string;
  /** the figure's field */
  children: ReactNode;
}

/** One figure: its field, what the register holds with its dates, and the tick that it still holds. */
export function FigureRow({ figure, lot: { dates, today }, now, children }: FigureRowProps) {
  const { t } = useTranslation("register");
  return (
    <div className={styles.row}>
      <div>{children}</div>
      <div className={styles.now}>
        <p>{t("form.now", { value: now })}</p>
        <FigureDatesList dates={dates[figure]} today={today} />
      </div>
      {dates[figure] && <HoldsTick figure={figure} />}
    </div>
  );
}

function HoldsTick({ figure }: { figure: LotFigure }) {
  const { t } = useTranslation("register");
  const [field] = useField<string[]>("holds");
  const ticked: readonly unknown[] = [field.initialValue].flat();
  return (
    <label className={styles.tick}>
      <input
        id={`${field.id}-${figure}`}
        type="checkbox"
        name={field.name}
        value={figure}
        form={field.formId}
        defaultChecked={ticked.includes(figure)}
      />
      <span>
        <span className="visually-hidden">{t(`figure.${figure}`)}: </span>
        {t("form.holds")}
      </span>
    </label>
  );
}
