import type { CommuneToday } from "./commune-today";

const binhDai = "binh-dai-ben-tre";

/** Communes and wards of today in the old district Bình Đại, by name. */
export const inBinhDai: readonly CommuneToday[] = [
  {
    id: "binh-dai",
    name: "Bình Đại",
    code: "29050",
    centre: [10.1865, 106.712],
    kind: "commune",
    wardSince: "2026-06-09",
    madeOf: [
      ["Bình Đại", binhDai, "township"],
      ["Bình Thới", binhDai],
      ["Bình Thắng", binhDai],
    ],
  },
  {
    id: "chau-hung",
    name: "Châu Hưng",
    code: "29083",
    centre: [10.2248, 106.532],
    kind: "commune",
    madeOf: [
      ["Long Hòa", binhDai],
      ["Thới Lai", binhDai],
      ["Châu Hưng", binhDai],
    ],
  },
  {
    id: "loc-thuan",
    name: "Lộc Thuận",
    code: "29077",
    centre: [10.2408, 106.56],
    kind: "commune",
    madeOf: [
      ["Vang Quới Đông", binhDai],
      ["Vang Quới Tây", binhDai],
      ["Lộc Thuận", binhDai],
    ],
  },
  {
    id: "phu-thuan",
    name: "Phú Thuận",
    code: "29062",
    centre: [10.2816, 106.482],
    kind: "commune",
    madeOf: [
      ["Long Định", binhDai],
      ["Tam Hiệp", binhDai],
      ["Phú Thuận", binhDai],
    ],
  },
  {
    id: "thanh-phuoc",
    name: "Thạnh Phước",
    code: "29104",
    centre: [10.1305, 106.696],
    kind: "commune",
    madeOf: [
      ["Đại Hòa Lộc", binhDai],
      ["Thạnh Phước", binhDai],
    ],
  },
  {
    id: "thanh-tri",
    name: "Thạnh Trị",
    code: "29089",
    centre: [10.1954, 106.592],
    kind: "commune",
    madeOf: [
      ["Định Trung", binhDai],
      ["Phú Long", binhDai],
      ["Thạnh Trị", binhDai],
    ],
  },
  {
    id: "thoi-thuan",
    name: "Thới Thuận",
    code: "29107",
    centre: [10.1067, 106.746],
    kind: "commune",
    madeOf: [
      ["Thừa Đức", binhDai],
      ["Thới Thuận", binhDai],
    ],
  },
];
