import { priceFigures } from "./price-figures";

export const figureKinds = [
  "management",
  "area",
  "ground",
  "projects",
  "capital",
  "utility",
  "telecom",
  "price",
  "labour",
] as const;
export type FigureKind = (typeof figureKinds)[number];

export const figureUnits = {
  ha: { vi: "ha", en: "ha" },
  m: { vi: "m", en: "m" },
  "kg-cm2": { vi: "kg/cm²", en: "kg/cm²" },
  year: { vi: "năm", en: "years" },
  m2: { vi: "m²", en: "m²" },
  percent: { vi: "%", en: "%" },
  projects: { vi: "dự án", en: "projects" },
  people: { vi: "người", en: "people" },
  "billion-vnd": { vi: "tỷ đồng", en: "billion VND" },
  "million-usd": { vi: "triệu USD", en: "million USD" },
  kv: { vi: "kV", en: "kV" },
  mva: { vi: "MVA", en: "MVA" },
  "m3-day": { vi: "m³/ngày đêm", en: "m³/day" },
  "m3-ha-day": { vi: "m³/ha/ngày đêm", en: "m³/ha/day" },
  "usd-m2-term": { vi: "USD/m²/thời hạn còn lại", en: "USD/m²/remaining term" },
  "usd-m2-year": { vi: "USD/m²/năm", en: "USD/m²/year" },
  "usd-m2-month": { vi: "USD/m²/tháng", en: "USD/m²/month" },
  "vnd-m3": { vi: "đồng/m³", en: "VND/m³" },
  "vnd-kwh": { vi: "đồng/kWh", en: "VND/kWh" },
  words: { vi: "bằng lời", en: "in words" },
} as const;
export type FigureUnit = keyof typeof figureUnits;

export type FigureSpec = {
  readonly kind: FigureKind;
  readonly unit: FigureUnit;
  /** the most decimals a source has given */
  readonly decimals: number;
  readonly vi: string;
  readonly en: string;
};

/**
 * Every figure a zone's data sheet can show, in the order of the page. A key no source has filled is shown as
 * "not published"; phases are keys of their own, so that several rows of one key always are several sources.
 */
export const zoneFigures = {
  developer: {
    kind: "management",
    unit: "words",
    decimals: 0,
    vi: "Chủ đầu tư hạ tầng",
    en: "Infrastructure developer",
  },
  "operating-term": {
    kind: "management",
    unit: "year",
    decimals: 0,
    vi: "Thời hạn hoạt động",
    en: "Operating term",
  },
  "total-area": { kind: "area", unit: "ha", decimals: 2, vi: "Tổng diện tích", en: "Total area" },
  "phase-1-area": {
    kind: "area",
    unit: "ha",
    decimals: 2,
    vi: "Diện tích giai đoạn 1",
    en: "Area of phase 1",
  },
  "phase-2-area": {
    kind: "area",
    unit: "ha",
    decimals: 2,
    vi: "Diện tích giai đoạn 2",
    en: "Area of phase 2",
  },
  "leasable-area": {
    kind: "area",
    unit: "ha",
    decimals: 2,
    vi: "Đất công nghiệp cho thuê",
    en: "Leasable industrial land",
  },
  "minimum-lot": { kind: "area", unit: "m2", decimals: 0, vi: "Lô nhỏ nhất", en: "Smallest lot" },
  occupancy: { kind: "area", unit: "percent", decimals: 2, vi: "Tỷ lệ lấp đầy", en: "Occupancy" },
  "phase-1-occupancy": {
    kind: "area",
    unit: "percent",
    decimals: 2,
    vi: "Tỷ lệ lấp đầy giai đoạn 1",
    en: "Occupancy of phase 1",
  },
  "phase-2-occupancy": {
    kind: "area",
    unit: "percent",
    decimals: 2,
    vi: "Tỷ lệ lấp đầy giai đoạn 2",
    en: "Occupancy of phase 2",
  },
  "remaining-term": {
    kind: "area",
    unit: "year",
    decimals: 0,
    vi: "Thời hạn thuê còn lại",
    en: "Remaining lease term",
  },
  "ground-bearing": {
    kind: "ground",
    unit: "kg-cm2",
    decimals: 1,
    vi: "Sức chịu tải của nền đất",
    en: "Bearing capacity of the ground",
  },
  elevation: { kind: "ground", unit: "m", decimals: 1, vi: "Cao độ san nền", en: "Ground level" },
  "main-road-width": {
    kind: "ground",
    unit: "m",
    decimals: 0,
    vi: "Đường trục chính rộng",
    en: "Width of the main road",
  },
  "side-road-width": {
    kind: "ground",
    unit: "m",
    decimals: 0,
    vi: "Đường nhánh rộng",
    en: "Width of side roads",
  },
  projects: {
    kind: "projects",
    unit: "projects",
    decimals: 0,
    vi: "Dự án còn hiệu lực",
    en: "Valid projects",
  },
  "projects-domestic": {
    kind: "projects",
    unit: "projects",
    decimals: 0,
    vi: "Dự án trong nước",
    en: "Domestic projects",
  },
  "projects-foreign": {
    kind: "projects",
    unit: "projects",
    decimals: 0,
    vi: "Dự án có vốn nước ngoài",
    en: "Foreign-invested projects",
  },
  "phase-1-projects": {
    kind: "projects",
    unit: "projects",
    decimals: 0,
    vi: "Dự án còn hiệu lực, giai đoạn 1",
    en: "Valid projects, phase 1",
  },
  "phase-2-projects": {
    kind: "projects",
    unit: "projects",
    decimals: 0,
    vi: "Dự án còn hiệu lực, giai đoạn 2",
    en: "Valid projects, phase 2",
  },
  "capital-domestic": {
    kind: "capital",
    unit: "billion-vnd",
    decimals: 2,
    vi: "Vốn đăng ký trong nước",
    en: "Registered domestic capital",
  },
  "capital-foreign": {
    kind: "capital",
    unit: "million-usd",
    decimals: 2,
    vi: "Vốn đăng ký nước ngoài",
    en: "Registered foreign capital",
  },
  "phase-1-capital-domestic": {
    kind: "capital",
    unit: "billion-vnd",
    decimals: 2,
    vi: "Vốn đăng ký trong nước, giai đoạn 1",
    en: "Registered domestic capital, phase 1",
  },
  "phase-1-capital-foreign": {
    kind: "capital",
    unit: "million-usd",
    decimals: 2,
    vi: "Vốn đăng ký nước ngoài, giai đoạn 1",
    en: "Registered foreign capital, phase 1",
  },
  "phase-2-capital-domestic": {
    kind: "capital",
    unit: "billion-vnd",
    decimals: 2,
    vi: "Vốn đăng ký trong nước, giai đoạn 2",
    en: "Registered domestic capital, phase 2",
  },
  "phase-2-capital-foreign": {
    kind: "capital",
    unit: "million-usd",
    decimals: 2,
    vi: "Vốn đăng ký nước ngoài, giai đoạn 2",
    en: "Registered foreign capital, phase 2",
  },
  "infrastructure-capital": {
    kind: "capital",
    unit: "billion-vnd",
    decimals: 3,
    vi: "Tổng vốn đầu tư hạ tầng",
    en: "Total infrastructure investment",
  },
  "infrastructure-capital-local": {
    kind: "capital",
    unit: "billion-vnd",
    decimals: 3,
    vi: "Vốn hạ tầng từ ngân sách địa phương",
    en: "Infrastructure investment from the local budget",
  },
  "infrastructure-capital-others": {
    kind: "capital",
    unit: "billion-vnd",
    decimals: 3,
    vi: "Vốn hạ tầng của nhà đầu tư khác",
    en: "Infrastructure investment by others",
  },
  "power-voltage": { kind: "utility", unit: "kv", decimals: 0, vi: "Cấp điện áp", en: "Supply voltage" },
  "power-capacity": {
    kind: "utility",
    unit: "mva",
    decimals: 0,
    vi: "Công suất cấp điện",
    en: "Power capacity",
  },
  "water-capacity": {
    kind: "utility",
    unit: "m3-day",
    decimals: 0,
    vi: "Công suất cấp nước",
    en: "Water supply capacity",
  },
  "water-per-hectare": {
    kind: "utility",
    unit: "m3-ha-day",
    decimals: 0,
    vi: "Định mức cấp nước",
    en: "Water supply per hectare",
  },
  "wastewater-capacity": {
    kind: "utility",
    unit: "m3-day",
    decimals: 0,
    vi: "Công suất trạm xử lý nước thải tập trung",
    en: "Central wastewater treatment capacity",
  },
  telecom: { kind: "telecom", unit: "words", decimals: 0, vi: "Viễn thông", en: "Telecom" },
  ...priceFigures,
  workers: { kind: "labour", unit: "people", decimals: 0, vi: "Lao động dự kiến", en: "Expected workers" },
} as const satisfies Readonly<Record<string, FigureSpec>>;

export type ZoneFigureKey = keyof typeof zoneFigures;
