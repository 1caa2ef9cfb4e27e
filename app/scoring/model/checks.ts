import { bandChecks } from "./band-checks";
import { criterionChecks } from "./criterion-checks";
import type { Draft } from "./draft";
import { draft, intact } from "./draft";
import { gateChecks } from "./gate-checks";
import type { Problem } from "./problem";
import { problem } from "./problem";
import { criteriaModel } from "./schema";
import { readWith } from "./schema-problems";
import { totalChecks } from "./total-checks";

/** Everything wrong with a model: first its form, then what its intact parts mean together. */
export function modelProblems(input: unknown): Problem[] {
  const read = readWith(criteriaModel, input);
  const form = read.ok ? [] : [...read.problems];
  const parts = draft.safeParse(input);
  return parts.success ? [...form, ...meaningProblems(parts.data)] : form;
}

function meaningProblems(parts: Draft): Problem[] {
  return [
    ...repeatedCodes(parts),
    ...criterionChecks(parts),
    ...gateChecks(parts),
    ...bandChecks(parts),
    ...totalChecks(parts),
    ...tieBreakerChecks(parts),
  ];
}

function repeatedCodes(parts: Draft): Problem[] {
  return (["criteria", "gates", "bands"] as const).flatMap((list) => {
    const codes = intact<{ code: string }>(parts[list]);
    return codes
      .filter(([{ code }, index]) => codes.some(([other, before]) => before < index && other.code === code))
      .map(([{ code }, index]) =>
        problem(
          [list, index, "code"],
          "code-repeated",
          `mã «${code}» bị lặp`,
          `the code “${code}” appears twice`,
        ),
      );
  });
}

function tieBreakerChecks(parts: Draft): Problem[] {
  const broken = parts.criteria.includes(null);
  const codes = intact(parts.criteria).map(([criterion]) => criterion.code);
  const breakers = intact(parts.tieBreakers);
  return breakers.flatMap(([{ criterion }, index]) => {
    const place = ["tieBreakers", index, "criterion"];
    if (!broken && !codes.includes(criterion)) {
      return [
        problem(
          place,
          "unknown-criterion",
          `không có tiêu chí «${criterion}»`,
          `there is no criterion “${criterion}”`,
        ),
      ];
    }
    if (!breakers.some(([other, before]) => before < index && other.criterion === criterion)) return [];
    return [
      problem(
        place,
        "tie-breaker-repeated",
        `tiêu chí «${criterion}» đã được dùng để phân hạng ở trên`,
        `the criterion “${criterion}” breaks ties above already`,
      ),
    ];
  });
}
