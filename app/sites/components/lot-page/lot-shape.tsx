import { useTranslation } from "react-i18next";
import { formatLength } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { classNames } from "~/app/ui/class-names";
import { PlanScale } from "~/app/ui/drawing/plan-scale";
import type { LotDrawing } from "../../model/geometry/lot-drawing";
import { lotDrawing } from "../../model/geometry/lot-drawing";
import { lotStages } from "../../model/lot-stage";
import type { LotPage } from "../../model/views/lot-page";
import styles from "./lot-shape.module.css";

/** The lot to scale, north up, each side with its length; the words beside it hold the same facts. */
export function LotShape({ lot }: { lot: LotPage }) {
  const { t } = useTranslation("place");
  const lang = useLanguage();
  const drawing = lotDrawing(lot.shape, lot.adjoining);
  const { x, y, width, height } = drawing.box;
  return (
    <div className={styles.frame}>
      <p className="visually-hidden">{t("shape.description", { code: lot.code })}</p>
      <svg viewBox={`${x} ${y} ${width} ${height}`} className={styles.drawing} aria-hidden="true">
        <Neighbours lot={lot} drawing={drawing} />
        <path d={drawing.outline} className={styles.lot} vectorEffect="non-scaling-stroke" />
        {drawing.edges.map(({ at, turn, length }) => (
          <text
            key={`${at.x} ${at.y}`}
            transform={`translate(${at.x} ${at.y}) rotate(${turn})`}
            fontSize={drawing.text}
            textAnchor="middle"
            dominantBaseline="central"
            className={styles.length}
          >
            {formatLength(length, lang)}
          </text>
        ))}
        <text
          {...middle(drawing)}
          fontSize={drawing.text * 1.8}
          textAnchor="middle"
          dominantBaseline="central"
          className={styles.code}
        >
          {lot.code}
        </text>
      </svg>
      <PlanScale width={width} text={(metres) => formatLength(metres, lang)} />
    </div>
  );
}

function middle({ box: { x, y, width, height } }: LotDrawing) {
  return { x: x + width / 2, y: y + height / 2 };
}

function Neighbours({ lot, drawing }: { lot: LotPage; drawing: LotDrawing }) {
  const lang = useLanguage();
  return lot.adjoining.map(({ id, code, status }) => {
    const drawn = drawing.neighbours.find((neighbour) => neighbour.id === id);
    if (!drawn) return null;
    return (
      <a key={id} href={paths.lot(lang, id)} tabIndex={-1} className={styles.link}>
        <path
          d={drawn.outline}
          className={classNames(styles.neighbour, styles[lotStages[status]])}
          vectorEffect="non-scaling-stroke"
        />
        <text
          x={drawn.at.x}
          y={drawn.at.y}
          fontSize={drawing.text * 1.1}
          textAnchor="middle"
          dominantBaseline="central"
          className={styles.neighbourCode}
        >
          {code}
        </text>
      </a>
    );
  });
}
