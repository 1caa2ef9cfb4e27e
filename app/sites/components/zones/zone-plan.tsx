import { useTranslation } from "react-i18next";
import { formatLength } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import type { Parcel } from "~/app/ui/drawing/plan-drawing";
import { PlanDrawing } from "~/app/ui/drawing/plan-drawing";
import type { LotStage } from "../../model/lot-stage";
import { lotStages } from "../../model/lot-stage";
import type { PlanLot } from "../../model/views/zone-page";
import styles from "./zone-plan.module.css";

const stages: readonly LotStage[] = ["open", "coming", "held", "taken", "still"];
/** Beyond this a label would be smaller than anyone can read. */
const mostLabels = 120;

interface ZonePlanProps {
  lots: readonly PlanLot[];
  /** the lot the page is about, drawn on top */
  focus?: { id: string; code: string; shape: number[][][] };
  description: string;
}

/** The zone's lots as they lie, coloured by what can be had, with the key to the colours. */
export function ZonePlan({ lots, focus, description }: ZonePlanProps) {
  const { t } = useTranslation("sites");
  const lang = useLanguage();
  const parcels: Parcel[] = lots.map(({ id, code, status, shape }) => ({
    id,
    shape,
    tone: lotStages[status],
    href: paths.lot(lang, id),
    ...(lots.length <= mostLabels ? { label: code } : {}),
  }));
  if (focus) parcels.push({ id: focus.id, shape: focus.shape, label: focus.code, tone: "focus" });
  const present = stages.filter((stage) => parcels.some(({ tone }) => tone === stage));
  return (
    <figure className={styles.figure}>
      <PlanDrawing
        parcels={parcels}
        description={description}
        scaleText={(metres) => formatLength(metres, lang)}
      />
      <figcaption>
        <ul className={styles.key}>
          {focus && <li className={styles.focus}>{t("stage.focus", { code: focus.code })}</li>}
          {present.map((stage) => (
            <li key={stage} className={styles[stage]}>
              {t(`stage.${stage}`)}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}
