import styles from "./delta-drawing.module.css";

/** Widths of the drawn lots, row by row; 1 stands for the lot that is pointed out. */
const rows = [
  [54, 40, 66, 40],
  [40, 62, 40, 58],
  [70, 40, 48, 42],
] as const;
const marked = { row: 1, lot: 1 };
const height = 44;
const gap = 5;

/** Lots along a river branch, with a berth: what this portal is about. Decoration only. */
export function DeltaDrawing() {
  return (
    <svg
      viewBox="0 0 520 400"
      preserveAspectRatio="xMidYMax slice"
      className={styles.drawing}
      aria-hidden="true"
    >
      <path
        className={styles.water}
        d="M-400 352C-240 372-60 318 40 322S170 346 250 322 420 232 560 262 760 240 900 262V620H-400Z"
      />
      <path className={styles.branch} d="M110 -220c60 90-26 130-2 200s34 132 2 200-96 84-82 162" />
      <path className={styles.ripple} d="M40 362c28-9 52-9 80 0s52 9 80 0 52-9 80 0 52 9 80 0 52-9 80 0" />
      <path className={styles.ripple} d="M150 384c28-9 52-9 80 0s52 9 80 0 52-9 80 0" />
      <path className={styles.road} d="M150 64 900 -46M176 262 900 114" />
      <g transform="translate(182 84) rotate(-8)">
        {rows.map((widths, row) =>
          widths.map((width, lot) => (
            <rect
              // biome-ignore lint/suspicious/noArrayIndexKey: a drawing's lots have no other name
              key={`${row}-${lot}`}
              className={row === marked.row && lot === marked.lot ? styles.marked : styles.lot}
              x={widths.slice(0, lot).reduce((sum, before) => sum + before + gap, 0)}
              y={row * (height + gap) + (row === 2 ? 8 : 0)}
              width={width}
              height={height}
              rx="3"
            />
          )),
        )}
      </g>
      <g transform="translate(300 276)">
        <path className={styles.pier} d="M0 -16V18M-18 18H18" />
        <path className={styles.boat} d="M28 22h58c-3 10-9 14-18 14H46c-9 0-15-4-18-14Z" />
        <path className={styles.mast} d="M56 22V-6M56 -4c12 3 18 12 18 20H56" />
      </g>
      <Palm x={436} y={112} />
      <Palm x={470} y={138} />
      <Palm x={74} y={206} />
    </svg>
  );
}

function Palm({ x, y }: { x: number; y: number }) {
  return (
    <g transform={`translate(${x} ${y})`} className={styles.palm}>
      <path d="M0 28c-2-10-1-18 2-26M2 2c-6-6-14-5-18 1M2 2C-1-5-7-8-13-6M2 2c2-7 8-11 15-9M2 2c7-4 14-1 17 6" />
    </g>
  );
}
