import { figureInterval } from "../exact/figure";
import { rational } from "../exact/rational";
import type { Problem } from "../model/problem";
import { problem } from "../model/problem";
import type { CriteriaModel } from "../model/schema";
import type { Ratings } from "./evidence";

/** Ratings that a model cannot use: for what it does not rate, or above the rubric's scale. Paths begin at `place`. */
export function ratingProblems(
  { criteria }: CriteriaModel,
  ratings: Ratings,
  place: readonly PropertyKey[] = ["ratings"],
): Problem[] {
  return Object.entries(ratings).flatMap(([code, rating]) => {
    const rubric = criteria.find((criterion) => criterion.code === code)?.value;
    if (rubric?.kind !== "rubric") return [unknownRating([...place, code], code)];
    const { high } = figureInterval(rating);
    return high?.gt(rational(rubric.max)) ? [outsideScale([...place, code], rubric.max)] : [];
  });
}

function unknownRating(path: readonly PropertyKey[], code: string): Problem {
  return problem(
    path,
    "unknown-rating",
    `không có tiêu chí «${code}» nào do cán bộ thẩm định đánh giá`,
    `no criterion “${code}” is rated by an officer`,
  );
}

function outsideScale(path: readonly PropertyKey[], max: number): Problem {
  return problem(
    path,
    "rating-outside-scale",
    `mức đánh giá phải từ 0 đến ${max}`,
    `a rating must be between 0 and ${max}`,
  );
}
