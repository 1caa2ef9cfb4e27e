import type { Rational } from "~/app/scoring/exact/rational";
import { ONE, rational } from "~/app/scoring/exact/rational";
import type { CriteriaModel } from "~/app/scoring/model";
import type { RankedEntry, Ranking } from "~/app/scoring/ranking";
import { rankApplications, tiedWith } from "~/app/scoring/ranking";
import { smallestFlip } from "~/app/scoring/ranking/flip";
import type { ScoreResult } from "~/app/scoring/score";
import type { Language } from "~/app/scoring/text/bilingual";
import { readable } from "~/app/scoring/text/number-text";
import type { ScoredEntry } from "./scored-entry";

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
      "Hạng có thể",
      "Cách không quá {width} với",
      "Tiêu chí phụ quyết định",
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
      "Possible ranks",
      "Within {width} of",
      "Decided by tie-breaker",
      "Smallest weight change that swaps it with the next",
    ],
    reasonHeadings: ["Application", "Criterion or gate", "Points", "Reason"],
    status: { scored: "scored", incomplete: "incomplete", excluded: "excluded" },
    passed: { true: "passed", false: "not passed", null: "open" },
    illustrative: "Illustrative criteria, not an official text",
  },
} as const;

/** The ranking, best first and those without a rank after it, and beside it the sentence behind every figure. */
export function rankingSheets(
  model: CriteriaModel,
  entries: readonly ScoredEntry[],
  language: Language,
): Sheet[] {
  const words = WORDS[language];
  const ranking = rankApplications(model, entries);
  const unranked = [...entries.keys()].filter((index) => ranking.entries[index]?.rank === null);
  const width = pointsText(rational(model.tieWidth), language);
  const headings = [
    ...words.headings.map((heading) => heading.replace("{width}", width)),
    ...model.criteria.map((criterion) => criterion.name[language]),
  ];
  const order = [...ranking.places, ...unranked].flatMap((index, place) => {
    const [entry, ranked] = [entries[index], ranking.entries[index]];
    const next = entries[ranking.places[place + 1] ?? -1];
    return entry && ranked ? [{ entry, ranked, next }] : [];
  });
  const note = model.illustrative ? [[words.illustrative]] : [];
  return [
    {
      name: words.ranking,
      rows: [headings, ...order.map((row) => rankingRow(row, ranking, model, language)), ...note],
    },
    {
      name: words.reasons,
      rows: [words.reasonHeadings, ...order.flatMap(({ entry }) => reasonRows(entry, language))],
    },
  ];
}

function pointsText(width: Rational, language: Language): string {
  const unit = { vi: "điểm", en: width.equals(ONE) ? "point" : "points" };
  return `${readable(width, language)} ${unit[language]}`;
}

interface Row {
  readonly entry: ScoredEntry;
  readonly ranked: RankedEntry;
  /** The one ranked right behind it. */
  readonly next: ScoredEntry | undefined;
}

function rankingRow(
  { entry: { id, result, judgement }, ranked, next }: Row,
  ranking: Ranking,
  model: CriteriaModel,
  language: Language,
): Cell[] {
  const words = WORDS[language];
  const flip = next ? smallestFlip(judgement, next.judgement) : null;
  const breaker = model.criteria.find(({ code }) => code === ranked.tieBreaker);
  return [
    ranked.rank,
    id,
    points(result.total),
    points(result.interval[0]),
    points(result.interval[1]),
    words.status[result.status],
    words.passed[`${result.passed}`],
    result.band?.name[language] ?? null,
    ranked.possible && [...new Set(ranked.possible)].join("–"),
    tieText(ranking, ranked),
    breaker?.name[language] ?? null,
    flip && `${flip.criterion}: ${flip.from} → ${flip.to}`,
    ...result.criteria.map((criterion) => points(criterion.points)),
  ];
}

/** A cell is for reading: the first of many, and how many more there are. */
const TIES_NAMED = 20;

function tieText(ranking: Ranking, ranked: RankedEntry): string | null {
  if (ranked.ties === null) return null;
  const [first, last] = ranked.ties;
  const named = tiedWith(ranking, ranked, TIES_NAMED);
  const more = last - first - named.length;
  return more > 0 ? `${named.join(", ")} … +${more}` : named.join(", ");
}

function reasonRows({ id, result }: ScoredEntry, language: Language): Cell[][] {
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
