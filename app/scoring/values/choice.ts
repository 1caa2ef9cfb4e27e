import * as z from "zod";
import { rational } from "../exact/rational";
import type { Curve, CurveFault } from "./curve";
import { boundsOf, share } from "./shared-shape";

/** A share for each option of a choice indicator. */
export const choice = z.strictObject({
  kind: z.literal("choice"),
  options: z
    .array(z.strictObject({ value: z.string().min(1), share }))
    .min(1)
    .max(40),
});
export type Choice = z.output<typeof choice>;

const NOTHING_TO_ADD = { vi: "", en: "" };

export function choiceCurve(fn: Choice): Curve {
  const shares = fn.options.map((option) => rational(option.share));
  const bounds = boundsOf(shares);
  const find = (value: string) => fn.options.findIndex((option) => option.value === value);
  return {
    bounds,
    range: (raw) => {
      const chosen = raw.kind === "choice" && raw.value !== null ? shares[find(raw.value)] : undefined;
      return chosen === undefined ? bounds : { low: chosen, high: chosen };
    },
    piece: (raw) => {
      const at = raw.kind === "choice" && raw.value !== null ? find(raw.value) : -1;
      return at < 0 ? null : at;
    },
    edges: () => [],
    describe: () => NOTHING_TO_ADD,
  };
}

export function choiceFaults({ options }: Choice): CurveFault[] {
  return options.flatMap(({ value }, index) =>
    options.findIndex((other) => other.value === value) === index
      ? []
      : [
          {
            path: ["options", index, "value"],
            code: "option-repeated",
            message: { vi: `lựa chọn «${value}» bị lặp`, en: `option “${value}” appears twice` },
          },
        ],
  );
}
