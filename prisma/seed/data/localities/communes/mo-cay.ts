import type { CommuneToday } from "./commune-today";

const moCayBac = "mo-cay-bac-ben-tre";
const moCayNam = "mo-cay-nam-ben-tre";

/** Communes and wards of today in the old districts Mỏ Cày Bắc and Mỏ Cày Nam, by name. */
export const inMoCay: readonly CommuneToday[] = [
  {
    id: "an-dinh",
    name: "An Định",
    code: "28957",
    centre: [10.067, 106.395],
    kind: "commune",
    madeOf: [
      ["Tân Trung", moCayNam],
      ["Minh Đức", moCayNam],
      ["An Định", moCayNam],
    ],
  },
  {
    id: "dong-khoi",
    name: "Đồng Khởi",
    code: "28945",
    centre: [10.1265, 106.367],
    kind: "commune",
    madeOf: [
      ["Định Thủy", moCayNam],
      ["Phước Hiệp", moCayNam],
      ["Bình Khánh", moCayNam],
    ],
  },
  {
    id: "huong-my",
    name: "Hương Mỹ",
    code: "28981",
    centre: [10.0076, 106.381],
    kind: "commune",
    madeOf: [
      ["Ngãi Đăng", moCayNam],
      ["Cẩm Sơn", moCayNam],
      ["Hương Mỹ", moCayNam],
    ],
  },
  {
    id: "mo-cay",
    name: "Mỏ Cày",
    code: "28903",
    centre: [10.1114, 106.322],
    kind: "commune",
    wardSince: "2026-06-09",
    madeOf: [
      ["Mỏ Cày", moCayNam, "township"],
      ["An Thạnh", moCayNam],
      ["Tân Hội", moCayNam],
      ["Đa Phước Hội", moCayNam],
    ],
  },
  {
    id: "nhuan-phu-tan",
    name: "Nhuận Phú Tân",
    code: "28948",
    centre: [10.1257, 106.258],
    kind: "commune",
    madeOf: [
      ["Khánh Thạnh Tân", moCayBac],
      ["Tân Thanh Tây", moCayBac],
      ["Nhuận Phú Tân", moCayBac],
    ],
  },
  {
    id: "phuoc-my-trung",
    name: "Phước Mỹ Trung",
    code: "28915",
    centre: [10.2183, 106.281],
    kind: "commune",
    madeOf: [
      ["Phước Mỹ Trung", moCayBac, "township"],
      ["Phú Mỹ", moCayBac],
      ["Thạnh Ngãi", moCayBac],
      ["Tân Phú Tây", moCayBac],
    ],
  },
  {
    id: "tan-thanh-binh",
    name: "Tân Thành Bình",
    code: "28921",
    centre: [10.1747, 106.316],
    kind: "commune",
    madeOf: [
      ["Tân Bình", moCayBac],
      ["Thành An", moCayBac],
      ["Hòa Lộc", moCayBac],
      ["Tân Thành Bình", moCayBac],
    ],
  },
  {
    id: "thanh-thoi",
    name: "Thành Thới",
    code: "28969",
    centre: [10.0553, 106.32],
    kind: "commune",
    madeOf: [
      ["An Thới", moCayNam],
      ["Thành Thới A", moCayNam],
      ["Thành Thới B", moCayNam],
    ],
  },
];
