import type { Bilingual } from "../text/bilingual";
import { hectares, plainUnit, stated } from "./amounts";
import type { NumberIndicator } from "./indicator";

type UtilityField = "waterM3PerDay" | "wastewaterM3PerDay" | "powerKva";

interface Utility {
  readonly code: string;
  readonly field: UtilityField;
  readonly name: Bilingual;
  readonly unit: Bilingual;
  readonly unitPerHa: Bilingual;
}

const UTILITIES: readonly Utility[] = [
  {
    code: "water",
    field: "waterM3PerDay",
    name: { vi: "Nhu cầu nước", en: "Water demand" },
    unit: { vi: "m³/ngày đêm", en: "m³/day" },
    unitPerHa: { vi: "m³/ha/ngày đêm", en: "m³/ha/day" },
  },
  {
    code: "wastewater",
    field: "wastewaterM3PerDay",
    name: { vi: "Lượng nước thải", en: "Wastewater" },
    unit: { vi: "m³/ngày đêm", en: "m³/day" },
    unitPerHa: { vi: "m³/ha/ngày đêm", en: "m³/ha/day" },
  },
  {
    code: "power",
    field: "powerKva",
    name: { vi: "Nhu cầu điện", en: "Power demand" },
    unit: { vi: "kVA", en: "kVA" },
    unitPerHa: { vi: "kVA/ha", en: "kVA/ha" },
  },
];

function demand({ code, field, name, unit }: Utility): NumberIndicator {
  return {
    code,
    kind: "number",
    name,
    unit: () => unit,
    derivation: { vi: "Theo hồ sơ dự án", en: "As stated in the application" },
    needs: [field],
    atMost: null,
    amount: stated(field),
  };
}

function demandPerHectare({ code, field, name, unitPerHa }: Utility): NumberIndicator {
  return {
    code: `${code}-per-ha`,
    kind: "number",
    name: { vi: `${name.vi} trên một hecta`, en: `${name.en} per hectare` },
    unit: () => unitPerHa,
    derivation: { vi: "Nhu cầu chia cho diện tích đất sử dụng", en: "Demand divided by the land used" },
    needs: [field, "landAreaM2"],
    atMost: null,
    amount: stated(field),
    per: hectares,
  };
}

/** Land, time and what the zone must supply or take in. */
export const utilityIndicators: readonly NumberIndicator[] = [
  ...UTILITIES.map(demand),
  ...UTILITIES.map(demandPerHectare),
  {
    code: "land-area",
    kind: "number",
    name: { vi: "Diện tích đất sử dụng", en: "Land used" },
    unit: plainUnit("ha"),
    derivation: { vi: "Theo hồ sơ dự án", en: "As stated in the application" },
    needs: ["landAreaM2"],
    atLeast: "0.0001",
    atMost: null,
    amount: hectares,
  },
  {
    code: "months-to-operation",
    kind: "number",
    name: { vi: "Tiến độ đưa vào hoạt động", en: "Time to operation" },
    unit: plainUnit("tháng", "months"),
    derivation: {
      vi: "Số tháng từ khi giao đất đến khi hoạt động",
      en: "Months from land handover to operation",
    },
    needs: ["monthsToOperation"],
    atMost: null,
    amount: stated("monthsToOperation"),
  },
];
