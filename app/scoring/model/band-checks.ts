import { rational } from "../exact/rational";
import type { Draft } from "./draft";
import { intact } from "./draft";
import type { Problem } from "./problem";
import { problem } from "./problem";

/** Bands may stand in any order, but together they must run on without gap or overlap. */
export function bandChecks(parts: Draft): Problem[] {
  if (parts.bands.includes(null)) return [];
  const bands = intact(parts.bands).map(([band, index]) => ({
    index,
    from: rational(band.from),
    to: rational(band.to),
  }));
  const empty = bands.filter(({ from, to }) => from.gte(to));
  if (empty.length > 0)
    return empty.map(({ index }) => problem(["bands", index, "to"], "band-empty", EMPTY.vi, EMPTY.en));
  const rising = [...bands].sort((a, b) => a.from.compare(b.from));
  return rising.flatMap(({ index, from }, place) => {
    const order = from.compare(rising[place - 1]?.to ?? from);
    if (order === 0) return [];
    const message = order < 0 ? OVERLAP : GAP;
    return [
      problem(["bands", index, "from"], order < 0 ? "bands-overlap" : "bands-gap", message.vi, message.en),
    ];
  });
}

const EMPTY = {
  vi: "mức xếp loại rỗng: «to» phải lớn hơn «from»",
  en: "empty band: “to” must be above “from”",
};
const OVERLAP = { vi: "chồng lên mức xếp loại bên dưới", en: "overlaps the band below" };
const GAP = { vi: "có khoảng trống với mức xếp loại bên dưới", en: "leaves a gap above the band below" };
