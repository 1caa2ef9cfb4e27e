interface Placed {
  id: string;
  name: string;
  kind: "park" | "cluster";
  chosen: boolean;
  x: number;
  y: number;
}

interface Frame {
  /** of the type, in the units of the drawing */
  size: number;
  box: { x: number; y: number; width: number; height: number };
}

export interface PlaceLabel {
  id: string;
  name: string;
  x: number;
  y: number;
  size: number;
  anchor: "start" | "end";
  chosen: boolean;
}

type Box = { left: number; right: number; top: number; bottom: number };

/** Names beside their points where there is room: the chosen first, then parks, then clusters; the rest go without. */
export function placeLabels(places: readonly Placed[], { size, box }: Frame): PlaceLabel[] {
  const rank = ({ chosen, kind }: Placed) => (chosen ? 0 : kind === "park" ? 1 : 2);
  const taken: Box[] = [];
  return [...places]
    .sort((a, b) => rank(a) - rank(b))
    .flatMap((place) => {
      const type = place.chosen ? size * 1.25 : size;
      const found = (["start", "end"] as const)
        .map((anchor) => ({ anchor, area: areaOf(place, type, anchor) }))
        .find(({ area }) => within(area, box) && !taken.some((other) => overlap(area, other)));
      if (!found) return [];
      taken.push(found.area);
      const x = found.anchor === "start" ? found.area.left : found.area.right;
      const { id, name, chosen } = place;
      return [{ id, name, x, y: place.y + type * 0.35, size: type, anchor: found.anchor, chosen }];
    });
}

function areaOf({ x, y, name, chosen }: Placed, size: number, anchor: PlaceLabel["anchor"]): Box {
  const gap = size * (chosen ? 0.75 : 0.55);
  const length = name.length * size * 0.58;
  const left = anchor === "start" ? x + gap : x - gap - length;
  return { left, right: left + length, top: y - size * 0.65, bottom: y + size * 0.65 };
}

function within({ left, right }: Box, box: Frame["box"]): boolean {
  return left >= box.x && right <= box.x + box.width;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
