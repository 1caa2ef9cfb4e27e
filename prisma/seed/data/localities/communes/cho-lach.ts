import type { CommuneToday } from "./commune-today";

const choLach = "cho-lach-ben-tre";
const moCayBac = "mo-cay-bac-ben-tre";

/** Communes and wards of today in the old district Chợ Lách, by name. */
export const inChoLach: readonly CommuneToday[] = [
  {
    id: "cho-lach",
    name: "Chợ Lách",
    code: "28870",
    centre: [10.2424, 106.162],
    kind: "commune",
    madeOf: [
      ["Long Thới", choLach],
      ["Hòa Nghĩa", choLach],
      ["Chợ Lách", choLach, "township"],
    ],
  },
  {
    id: "hung-khanh-trung",
    name: "Hưng Khánh Trung",
    code: "28901",
    centre: [10.1775, 106.243],
    kind: "commune",
    madeOf: [
      ["Vĩnh Hòa", choLach],
      ["Hưng Khánh Trung A", moCayBac],
      ["Hưng Khánh Trung B", choLach],
    ],
  },
  {
    id: "phu-phung",
    name: "Phú Phụng",
    code: "28879",
    centre: [10.2602, 106.081],
    kind: "commune",
    madeOf: [
      ["Sơn Định", choLach],
      ["Vĩnh Bình", choLach],
      ["Phú Phụng", choLach],
    ],
  },
  {
    id: "vinh-thanh",
    name: "Vĩnh Thành",
    code: "28894",
    centre: [10.1912, 106.198],
    kind: "commune",
    madeOf: [
      ["Phú Sơn", choLach],
      ["Tân Thiềng", choLach],
      ["Vĩnh Thành", choLach],
    ],
  },
];
