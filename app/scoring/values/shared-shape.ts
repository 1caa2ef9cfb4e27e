import * as z from "zod";
import { decimal } from "../exact/figure";
import type { Rational } from "../exact/rational";
import { greatest, least, rational } from "../exact/rational";
import type { CurveFault, ShareRange } from "./curve";

/** A share of the criterion's weight: 0 gives no points, 1 gives all of them. */
export const share = decimal.refine((value) => Number(value) >= 0 && Number(value) <= 1, {
  params: { code: "share-out-of-range" },
});

/** What the author promises about the function's direction; checked when the model is read. */
export const monotone = z.enum(["increasing", "decreasing"]).nullable().default(null);
export type Monotone = z.output<typeof monotone>;

export function boundsOf(shares: readonly Rational[]): ShareRange {
  return { low: shares.reduce(least), high: shares.reduce(greatest) };
}

/** Every place where the shares turn against the declared direction. */
export function directionFaults(
  list: "points" | "steps",
  declared: Monotone,
  shares: readonly (string | number)[],
): CurveFault[] {
  if (declared === null) return [];
  const exact = shares.map(rational);
  return exact.flatMap((value, index) => {
    const before = exact[index - 1] ?? value;
    const turns = declared === "increasing" ? value.lt(before) : value.gt(before);
    return turns ? [turned([list, index, "share"], declared)] : [];
  });
}

function turned(path: CurveFault["path"], declared: "increasing" | "decreasing"): CurveFault {
  const message =
    declared === "increasing"
      ? {
          vi: "khai báo là tăng dần nhưng tỷ lệ ở đây giảm",
          en: "declared increasing, but the share falls here",
        }
      : {
          vi: "khai báo là giảm dần nhưng tỷ lệ ở đây tăng",
          en: "declared decreasing, but the share rises here",
        };
  return { path, code: "not-monotone", message };
}
