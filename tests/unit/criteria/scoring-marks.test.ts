import { expect, test } from "vitest";
import { scoringMarks } from "~/app/criteria/model/scoring-marks";
import { valueDrawing } from "~/app/criteria/model/value-drawing";
import phuThuan from "~/prisma/seed/criteria/phu-thuan.json";
import { modelFrom } from "./model-from";

const model = modelFrom(phuThuan);

function criterion(code: string) {
  const found = model.criteria.find((each) => each.code === code);
  if (!found) throw new Error(`the model has no ${code}`);
  return found;
}

test("a line is told by its marks, with the points at each", () => {
  expect(scoringMarks(criterion("capital"))).toEqual([
    { kind: "at", at: 20, points: "0" },
    { kind: "at", at: 60, points: "7.5" },
    { kind: "at", at: 140, points: "15" },
  ]);
});

test("steps are told from below to above without a gap", () => {
  expect(scoringMarks(criterion("wastewater-amount"))).toEqual([
    { kind: "below", to: 30, points: "7" },
    { kind: "fromTo", from: 30, to: 60, points: "4.9" },
    { kind: "fromTo", from: 60, to: 120, points: "2.1" },
    { kind: "fromUp", from: 120, points: "0" },
  ]);
});

test("choices and levels carry their words in both languages", () => {
  expect(scoringMarks(criterion("technology"))[1]).toEqual({
    kind: "option",
    name: { vi: "công nghệ tiên tiến, tự động hóa", en: "advanced, automated technology" },
    points: "5.6",
  });
  expect(scoringMarks(criterion("investor")).map(({ points }) => points)).toEqual(["0", "2", "4", "6", "8"]);
});

test("a drawing stays inside its frame and rises or falls as the criterion does", () => {
  for (const each of model.criteria) {
    const drawing = valueDrawing(each);
    if (drawing === null) continue;
    const points = drawing.strokes.flat();
    expect(points.every(({ x, y }) => x >= 0 && x <= 1 && y >= 0 && y <= 1)).toBe(true);
    expect([points[0]?.x, points.at(-1)?.x]).toEqual([0, 1]);
    const across = points.map(({ x }) => x);
    expect(across).toEqual([...across].sort((a, b) => a - b));
  }
});

test("what is chosen or judged is not drawn", () => {
  expect(valueDrawing(criterion("technology"))).toBeNull();
  expect(valueDrawing(criterion("investor"))).toBeNull();
});
