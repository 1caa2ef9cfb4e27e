import { hectares, largeMoney, largeUnit, plainUnit, smallMoney, smallUnit, stated } from "./amounts";
import type { NumberIndicator } from "./indicator";

const PER_HA = { vi: "/ha", en: "/ha" };
const PER_HA_YEAR = { vi: "/ha/năm", en: "/ha/year" };

/** What a project brings for the land it takes. */
export const landValueIndicators: readonly NumberIndicator[] = [
  {
    code: "capital-per-ha",
    kind: "number",
    name: { vi: "Suất vốn đầu tư", en: "Investment per hectare" },
    unit: largeUnit(PER_HA),
    derivation: {
      vi: "Vốn đầu tư đăng ký chia cho diện tích đất sử dụng",
      en: "Registered capital divided by the land used",
    },
    needs: ["registeredCapital", "landAreaM2"],
    atMost: null,
    amount: largeMoney("registeredCapital"),
    per: hectares,
  },
  {
    code: "value-added-per-ha",
    kind: "number",
    name: { vi: "Giá trị gia tăng trên một hecta", en: "Value added per hectare" },
    unit: largeUnit(PER_HA_YEAR),
    derivation: {
      vi: "Giá trị gia tăng hằng năm chia cho diện tích đất sử dụng",
      en: "Annual value added divided by the land used",
    },
    needs: ["annualValueAdded", "landAreaM2"],
    atMost: null,
    amount: largeMoney("annualValueAdded"),
    per: hectares,
  },
  {
    code: "budget-per-ha",
    kind: "number",
    name: { vi: "Nộp ngân sách nhà nước trên một hecta", en: "State budget contribution per hectare" },
    unit: largeUnit(PER_HA_YEAR),
    derivation: {
      vi: "Số nộp ngân sách nhà nước hằng năm chia cho diện tích đất sử dụng",
      en: "Annual State budget contribution divided by the land used",
    },
    needs: ["annualBudgetContribution", "landAreaM2"],
    atMost: null,
    amount: largeMoney("annualBudgetContribution"),
    per: hectares,
  },
  {
    code: "value-added-ratio",
    kind: "number",
    name: { vi: "Tỷ lệ giá trị gia tăng", en: "Value-added ratio" },
    unit: plainUnit("%"),
    derivation: {
      vi: "Giá trị gia tăng chia cho giá trị sản xuất hằng năm",
      en: "Value added divided by annual output value",
    },
    needs: ["annualValueAdded", "annualRevenue"],
    atMost: 100,
    amount: largeMoney("annualValueAdded", "100"),
    per: largeMoney("annualRevenue"),
  },
  {
    code: "value-added-per-worker",
    kind: "number",
    name: { vi: "Giá trị gia tăng trên một lao động", en: "Value added per worker" },
    unit: smallUnit({ vi: "/người/năm", en: "/person/year" }),
    derivation: {
      vi: "Giá trị gia tăng hằng năm chia cho tổng số lao động",
      en: "Annual value added divided by the number of workers",
    },
    needs: ["annualValueAdded", "workers"],
    atMost: null,
    amount: smallMoney("annualValueAdded"),
    per: stated("workers"),
  },
  {
    code: "workers-per-ha",
    kind: "number",
    name: { vi: "Số lao động trên một hecta", en: "Workers per hectare" },
    unit: plainUnit("người/ha", "people/ha"),
    derivation: {
      vi: "Tổng số lao động chia cho diện tích đất sử dụng",
      en: "Number of workers divided by the land used",
    },
    needs: ["workers", "landAreaM2"],
    atMost: null,
    amount: stated("workers"),
    per: hectares,
  },
];
