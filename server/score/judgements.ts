import * as z from "zod";
import type { Judgement } from "~/app/scoring/elicitation/judgement";
import type { OrdinalRegression } from "~/app/scoring/elicitation/ordinal-regression";
import { ordinalRegression } from "~/app/scoring/elicitation/ordinal-regression";
import type { Problem } from "~/app/scoring/model/problem";
import { problem } from "~/app/scoring/model/problem";
import { loadSolver } from "./highs";
import { Refusal, read, refuse } from "./refusal";

const judgement = z.strictObject({
  of: z.int().min(0),
  over: z.int().min(0),
  relation: z.enum(["better", "at-least", "same"]).default("better"),
});

const ordinalRegressionRequest = z.strictObject({
  method: z.literal("ordinal-regression"),
  performances: z.array(z.array(z.number()).min(1).max(50)).min(1).max(60),
  judgements: z.array(judgement).max(100),
});

export async function answerOrdinalRegression(input: unknown): Promise<OrdinalRegression> {
  const { performances, judgements } = read(ordinalRegressionRequest, input);
  const problems = [
    ...lengthProblems(performances),
    ...judgements.flatMap((each, index) => judgementProblems(each, index, performances.length)),
  ];
  if (problems.length > 0) throw new Refusal(problems);
  if (performances.every((row) => row.every((value, at) => value === performances[0]?.[at]))) {
    refuse(
      ["performances"],
      "all-equal",
      "phải có ít nhất một tiêu chí phân biệt được các hồ sơ",
      "at least one criterion must tell the files apart",
    );
  }
  return ordinalRegression(performances, judgements, await loadSolver());
}

function lengthProblems(rows: readonly (readonly number[])[]): Problem[] {
  return rows.flatMap((row, index) =>
    row.length === rows[0]?.length
      ? []
      : [
          problem(
            ["performances", index],
            "not-rectangular",
            "các hàng phải dài bằng nhau",
            "rows must be of one length",
          ),
        ],
  );
}

function judgementProblems({ of, over }: Judgement, index: number, files: number): Problem[] {
  const unknown = [["of", of] as const, ["over", over] as const].filter(([, file]) => file >= files);
  if (unknown.length > 0) {
    return unknown.map(([side]) =>
      problem(
        ["judgements", index, side],
        "unknown-file",
        "không có hồ sơ này; hồ sơ được đếm từ 0",
        "there is no such file; they count from 0",
      ),
    );
  }
  if (of !== over) return [];
  return [
    problem(
      ["judgements", index, "over"],
      "same-file",
      "phải so sánh hai hồ sơ khác nhau",
      "two different files must be compared",
    ),
  ];
}
