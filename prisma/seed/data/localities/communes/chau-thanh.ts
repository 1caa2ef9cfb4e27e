import type { CommuneToday } from "./commune-today";

const chauThanh = "chau-thanh-ben-tre";

/** Communes and wards of today in the old district Châu Thành, by name. */
export const inChauThanh: readonly CommuneToday[] = [
  {
    id: "giao-long",
    name: "Giao Long",
    code: "28807",
    centre: [10.3025, 106.408],
    kind: "commune",
    madeOf: [
      ["An Phước", chauThanh],
      ["Quới Sơn", chauThanh],
      ["Giao Long", chauThanh],
    ],
  },
  {
    id: "phu-tuc",
    name: "Phú Túc",
    code: "28810",
    centre: [10.301, 106.318],
    kind: "commune",
    wardSince: "2026-06-09",
    madeOf: [
      ["Châu Thành", chauThanh, "township"],
      ["Tân Thạch", chauThanh],
      ["Tường Đa", chauThanh],
      ["Phú Túc", chauThanh],
    ],
  },
  {
    id: "tan-phu",
    name: "Tân Phú",
    code: "28840",
    centre: [10.2819, 106.199],
    kind: "commune",
    madeOf: [
      ["Tân Phú", chauThanh],
      ["Tiên Long", chauThanh],
      ["Phú Đức", chauThanh],
    ],
  },
  {
    id: "tien-thuy",
    name: "Tiên Thủy",
    code: "28861",
    centre: [10.2756, 106.25],
    kind: "commune",
    wardSince: "2026-06-09",
    madeOf: [
      ["Tiên Thủy", chauThanh, "township"],
      ["Thành Triệu", chauThanh],
      ["Quới Thành", chauThanh],
    ],
  },
];
