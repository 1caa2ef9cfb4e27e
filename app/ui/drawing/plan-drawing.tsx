import { classNames } from "../class-names";
import styles from "./plan-drawing.module.css";
import { PlanScale } from "./plan-scale";
import type { Plan, PolygonShape } from "./projection";
import { planOf } from "./projection";

export interface Parcel {
  id: string;
  shape: PolygonShape;
  /** short text inside the parcel */
  label?: string | undefined;
  /** focus: the one this is about; the others by what can be had */
  tone: "focus" | "open" | "coming" | "held" | "taken" | "still";
  /** where a click leads; the way by keyboard is the table beside the drawing */
  href?: string | undefined;
}

interface PlanDrawingProps {
  parcels: readonly Parcel[];
  /** what the drawing shows, in a sentence; a table beside it must hold the same facts */
  description: string;
  /** e.g. (200) => "200 m" */
  scaleText?: ((metres: number) => string) | undefined;
}

/** Parcels as they lie, north up. Takes coordinates only and knows no map. */
export function PlanDrawing({ parcels, description, scaleText }: PlanDrawingProps) {
  const plan = planOf(parcels.map(({ shape }) => shape));
  const { x, y, width, height } = plan.box;
  return (
    <div className={styles.frame}>
      <p className="visually-hidden">{description}</p>
      <svg
        viewBox={`${x} ${y} ${width} ${height}`}
        preserveAspectRatio="xMidYMid meet"
        className={styles.drawing}
        aria-hidden="true"
      >
        {parcels.map((parcel) => (
          <ParcelShape key={parcel.id} parcel={parcel} plan={plan} />
        ))}
      </svg>
      {scaleText && <PlanScale width={width} text={scaleText} />}
    </div>
  );
}

function ParcelShape({ parcel, plan }: { parcel: Parcel; plan: Plan }) {
  const { shape, label, tone, href } = parcel;
  const centre = plan.centre(shape);
  const drawing = (
    <>
      <path
        d={plan.path(shape)}
        className={classNames(styles.parcel, styles[tone])}
        vectorEffect="non-scaling-stroke"
      />
      {label && (
        <text
          x={centre.x}
          y={centre.y}
          fontSize={labelSize(plan, shape, label)}
          textAnchor="middle"
          dominantBaseline="central"
          className={classNames(styles.label, tone === "focus" && styles.focusLabel)}
        >
          {label}
        </text>
      )}
    </>
  );
  return href ? (
    <a href={href} tabIndex={-1} className={styles.link}>
      {drawing}
    </a>
  ) : (
    drawing
  );
}

/** As large as everywhere else, but never wider or higher than the parcel. */
function labelSize(plan: Plan, shape: PolygonShape, label: string): number {
  const { width, height } = plan.extent(shape);
  const usual = Math.max(plan.box.width, plan.box.height) / 48;
  return Math.round(Math.min(usual, height * 0.42, (width * 0.85) / (label.length * 0.62)));
}
