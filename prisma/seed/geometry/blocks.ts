/** A block between roads, in fractions of the site. */
export type Block = {
  readonly from: readonly [along: number, across: number];
  readonly to: readonly [along: number, across: number];
};

export type Grid = { readonly columns: number; readonly bands: number };

const edge = 26;
const crossRoad = 24;
const mainRoad = 34;
/** What blocks tend towards: two rows of lots of 110 to 150 m depth, 300 to 450 m of frontage. */
const likelyDepth = 270;
const likelyFrontage = 400;

/** More lots than this in one block would be strips too narrow to build on. */
const mostLotsPerBlock = 9;

/** As many columns and bands as the site's metres and the number of lots call for. */
export function gridFor(length: number, width: number, lots: number): Grid {
  let columns = Math.max(1, Math.round((length - 2 * edge) / likelyFrontage));
  let bands = Math.max(1, Math.round((width - 2 * edge) / likelyDepth));
  while (lots > columns * bands * mostLotsPerBlock) {
    if (length / columns > width / bands) columns += 1;
    else bands += 1;
  }
  return { columns, bands };
}

/** Equal spans of a side with roads between them and a green edge around, as fractions of the side. */
function spans(side: number, count: number): (readonly [number, number])[] {
  const road = (at: number) => (at === Math.floor(count / 2) && count > 1 ? mainRoad : crossRoad);
  const roads = Array.from({ length: count - 1 }, (_, at) => road(at + 1));
  const roadsTotal = roads.reduce((sum, width) => sum + width, 0);
  const span = (side - 2 * edge - roadsTotal) / count;
  return Array.from({ length: count }, (_, at) => {
    const before = roads.slice(0, at).reduce((sum, width) => sum + width, edge + at * span);
    return [before / side, (before + span) / side] as const;
  });
}

/** All blocks, column after column. */
export function blocksOf(length: number, width: number, { columns, bands }: Grid): Block[] {
  const acrossSpans = spans(width, bands);
  return spans(length, columns).flatMap(([left, right]) =>
    acrossSpans.map(([low, high]): Block => ({ from: [left, low], to: [right, high] })),
  );
}
