import type { CriteriaModel } from "~/app/scoring/model";
import type { Entry, RankedEntry } from "~/app/scoring/ranking";
import { rankApplications } from "~/app/scoring/ranking";
import type { ScoreResult } from "~/app/scoring/score";
import type { Language } from "~/app/scoring/text/bilingual";

export type Cell = string | number | null;
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

const WORDS = {
  vi: {
    ranking: "Xếp hạng",
    reasons: "Giải trình",
    headings: [
      "Hạng",
      "Mã hồ sơ",
      "Tổng điểm",
      "Thấp nhất",
      "Cao nhất",
      "Trạng thái",
      "Kết quả",
      "Xếp loại",
      "Nhóm đồng hạng",
      "Thay đổi trọng số nhỏ nhất làm đổi hạng",
    ],
    reasonHeadings: ["Mã hồ sơ", "Tiêu chí hoặc điều kiện", "Điểm", "Giải trình"],
    status: { scored: "đã chấm", incomplete: "chưa đủ số liệu", excluded: "bị loại" },
    passed: { true: "đạt", false: "không đạt", null: "chưa kết luận" },
    illustrative: "Bộ tiêu chí minh họa, không phải văn bản chính thức",
  },
  en: {
    ranking: "Ranking",
    reasons: "Reasons",
    headings: [
      "Rank",
      "Application",
      "Total",
      "Lowest",
      "Highest",
      "Status",
      "Result",
      "Band",
      "Tie band",
      "Smallest weight change that swaps it with the next",
    ],
    reasonHeadings: ["Application", "Criterion or gate", "Points", "Reason"],
    status: { scored: "scored", incomplete: "incomplete", excluded: "excluded" },
    passed: { true: "passed", false: "not passed", null: "open" },
    illustrative: "Illustrative criteria, not an official text",
  },
} as const;

/** The ranking, best first, and beside it the sentence behind every figure. */
export function rankingSheets(model: CriteriaModel, entries: readonly Entry[], language: Language): Sheet[] {
  const words = WORDS[language];
  const ranked = rankApplications(model, entries);
  const order = entries
    .map((entry, at) => ({ entry, place: ranked[at] }))
    .sort((a, b) => (a.place?.rank ?? Number.MAX_SAFE_INTEGER) - (b.place?.rank ?? Number.MAX_SAFE_INTEGER));
  const headings = [...words.headings, ...model.criteria.map((criterion) => criterion.name[language])];
  const rows = order.map(({ entry, place }) => rankingRow(entry, place, language));
  const note = model.illustrative ? [[words.illustrative]] : [];
  return [
    { name: words.ranking, rows: [headings, ...rows, ...note] },
    {
      name: words.reasons,
      rows: [words.reasonHeadings, ...order.flatMap(({ entry }) => reasonRows(entry, language))],
    },
  ];
}

function rankingRow({ id, result }: Entry, place: RankedEntry | undefined, language: Language): Cell[] {
  const words = WORDS[language];
  return [
    place?.rank ?? null,
    id,
    points(result.total),
    points(result.interval[0]),
    points(result.interval[1]),
    words.status[result.status],
    words.passed[`${result.passed}`],
    result.band?.name[language] ?? null,
    place?.tieBand ?? null,
    place?.flip ? `${place.flip.criterion}: ${place.flip.from} → ${place.flip.to}` : null,
    ...result.criteria.map((criterion) => points(criterion.points)),
  ];
}

function reasonRows({ id, result }: Entry, language: Language): Cell[][] {
  return [
    ...result.gates.map((gate) => [id, gate.name[language], null, gate.sentence[language]]),
    ...result.criteria.map((criterion) => [
      id,
      criterion.name[language],
      points(criterion.points),
      criterion.sentence[language],
    ]),
  ];
}

function points(text: ScoreResult["total"]): number | null {
  return text === null ? null : Number(text);
}
