import type { CommuneToday } from "./commune-today";

const benTre = "ben-tre-ben-tre";
const chauThanh = "chau-thanh-ben-tre";
const giongTrom = "giong-trom-ben-tre";
const moCayBac = "mo-cay-bac-ben-tre";

/** Communes and wards of today in the old city of Bến Tre, by name. */
export const inTheCity: readonly CommuneToday[] = [
  {
    id: "an-hoi",
    name: "An Hội",
    code: "28777",
    centre: [10.2062, 106.378],
    kind: "ward",
    madeOf: [
      ["An Hội", benTre, "ward"],
      ["Mỹ Thạnh An", benTre],
      ["Phú Nhuận", benTre],
      ["Sơn Phú", giongTrom],
    ],
  },
  {
    id: "ben-tre",
    name: "Bến Tre",
    code: "28789",
    centre: [10.2376, 106.324],
    kind: "ward",
    madeOf: [
      ["7", benTre, "ward"],
      ["Bình Phú", benTre],
      ["Thanh Tân", moCayBac],
    ],
  },
  {
    id: "phu-khuong",
    name: "Phú Khương",
    code: "28756",
    centre: [10.2115, 106.398],
    kind: "ward",
    madeOf: [
      ["8", benTre, "ward"],
      ["Phú Khương", benTre, "ward"],
      ["Phú Hưng", benTre],
      ["Nhơn Thạnh", benTre],
    ],
  },
  {
    id: "phu-tan",
    name: "Phú Tân",
    code: "28858",
    centre: [10.273, 106.375],
    kind: "ward",
    madeOf: [
      ["Phú Tân", benTre, "ward"],
      ["Hữu Định", chauThanh],
      ["Phước Thạnh", chauThanh],
    ],
  },
  {
    id: "son-dong",
    name: "Sơn Đông",
    code: "28783",
    centre: [10.2752, 106.341],
    kind: "ward",
    madeOf: [
      ["6", benTre, "ward"],
      ["Sơn Đông", benTre],
      ["Tam Phước", chauThanh],
    ],
  },
];
