import { figureInterval } from "../exact/figure";
import type { Interval } from "../exact/interval";
import { UNKNOWN } from "../exact/interval";
import { least, rational, sum, ZERO } from "../exact/rational";
import type { ProjectProfile } from "../profile";
import type { Bilingual } from "../text/bilingual";
import { onlyExact, plainUnit, stated } from "./amounts";
import type { NumberIndicator } from "./indicator";

const WHOLE = rational(100);

type ShareField =
  | "equityPercent"
  | "trainedWorkersPercent"
  | "localWorkersPercent"
  | "researchPercentOfRevenue"
  | "automationPercent";

function statedShare(
  code: string,
  field: ShareField,
  name: Bilingual,
  derivation: Bilingual,
): NumberIndicator {
  return {
    code,
    kind: "number",
    name,
    unit: plainUnit("%"),
    derivation,
    needs: [field],
    atMost: 100,
    amount: stated(field),
  };
}

function inputShare(material: "coconut" | "seafood", name: Bilingual): NumberIndicator {
  return {
    code: `${material}-input-share`,
    kind: "number",
    name,
    unit: plainUnit("%"),
    derivation: {
      vi: "Phần nguyên liệu mua trong tỉnh trên tổng giá trị nguyên liệu",
      en: "Material bought in the province as a share of all material by value",
    },
    needs: ["localInputPercent"],
    atMost: 100,
    amount: onlyExact(({ localInputPercent }) =>
      localInputPercent === null ? UNKNOWN : figureInterval(localInputPercent[material]),
    ),
  };
}

/** A part not stated is at least nothing, and at most what the others leave of the whole. */
function allLocalInput({ localInputPercent }: ProjectProfile): Interval {
  if (localInputPercent === null) return UNKNOWN;
  const parts = Object.values(localInputPercent).map(figureInterval);
  const low = sum(parts.map((part) => part.low ?? ZERO));
  const high = sum(parts.map((part) => part.high ?? WHOLE));
  return { low: least(low, WHOLE), high: least(high, WHOLE) };
}

/** Percentages, 0 to 100. */
export const shareIndicators: readonly NumberIndicator[] = [
  statedShare(
    "equity-share",
    "equityPercent",
    { vi: "Tỷ lệ vốn chủ sở hữu", en: "Equity share" },
    { vi: "Vốn chủ sở hữu trên vốn đầu tư đăng ký", en: "Equity as a share of registered capital" },
  ),
  statedShare(
    "trained-labour-share",
    "trainedWorkersPercent",
    { vi: "Tỷ lệ lao động qua đào tạo", en: "Trained labour share" },
    { vi: "Lao động qua đào tạo trên tổng số lao động", en: "Trained workers as a share of all workers" },
  ),
  statedShare(
    "local-labour-share",
    "localWorkersPercent",
    { vi: "Tỷ lệ lao động địa phương", en: "Local labour share" },
    {
      vi: "Lao động cư trú trong tỉnh trên tổng số lao động",
      en: "Workers living in the province, of all workers",
    },
  ),
  statedShare(
    "research-share",
    "researchPercentOfRevenue",
    { vi: "Tỷ lệ chi nghiên cứu và phát triển", en: "Research and development share" },
    {
      vi: "Chi nghiên cứu và phát triển trên doanh thu hằng năm",
      en: "R&D spending as a share of annual revenue",
    },
  ),
  statedShare(
    "automation-share",
    "automationPercent",
    { vi: "Mức độ tự động hóa", en: "Degree of automation" },
    {
      vi: "Phần thiết bị tự động điều khiển theo chương trình",
      en: "Share of equipment under program control",
    },
  ),
  inputShare("coconut", { vi: "Tỷ lệ nguyên liệu dừa địa phương", en: "Local coconut input share" }),
  inputShare("seafood", { vi: "Tỷ lệ nguyên liệu thủy sản địa phương", en: "Local seafood input share" }),
  {
    code: "local-input-share",
    kind: "number",
    name: { vi: "Tỷ lệ nguyên liệu địa phương", en: "Local input share" },
    unit: plainUnit("%"),
    derivation: {
      vi: "Tổng nguyên liệu dừa, thủy sản và nguyên liệu khác mua trong tỉnh trên tổng giá trị nguyên liệu",
      en: "Coconut, seafood and other material bought in the province as a share of all material by value",
    },
    needs: ["localInputPercent"],
    atMost: 100,
    amount: onlyExact(allLocalInput),
  },
];
