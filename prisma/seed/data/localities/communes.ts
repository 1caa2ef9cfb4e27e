import type { LocalityKind } from "../../../generated/enums";
import type { DistrictId } from "./provinces";

type Ended = readonly [name: string, district: DistrictId, kind?: LocalityKind];

export type CommuneToday = {
  readonly id: string;
  readonly name: string;
  readonly code?: string;
  readonly centre: readonly [latitude: number, longitude: number];
  /** as of 1 July 2025 */
  readonly kind: "commune" | "ward";
  /** first day as a ward, for those that changed in June 2026 */
  readonly wardSince?: "2026-06-09";
  readonly aliases?: readonly string[];
  readonly madeOf: readonly Ended[];
};

const [benTre, baTri, binhDai] = ["ben-tre-ben-tre", "ba-tri-ben-tre", "binh-dai-ben-tre"] as const;
const [chauThanh, choLach, giongTrom] = [
  "chau-thanh-ben-tre",
  "cho-lach-ben-tre",
  "giong-trom-ben-tre",
] as const;
const [moCayBac, moCayNam] = ["mo-cay-bac-ben-tre", "mo-cay-nam-ben-tre"] as const;
const thanhPhu = "thanh-phu-ben-tre";

/** Units of today in which zones lie, with the units they were made of on 1 July 2025. Checked by hand, name by name. */
export const communesToday: readonly CommuneToday[] = [
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
    id: "tien-thuy",
    name: "Tiên Thủy",
    centre: [10.2756, 106.25],
    kind: "commune",
    wardSince: "2026-06-09",
    madeOf: [
      ["Tiên Thủy", chauThanh, "township"],
      ["Thành Triệu", chauThanh],
      ["Quới Thành", chauThanh],
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
    id: "luong-hoa",
    name: "Lương Hòa",
    code: "28987",
    centre: [10.2244, 106.445],
    kind: "commune",
    madeOf: [
      ["Lương Hòa", giongTrom],
      ["Phong Nẫm", giongTrom],
    ],
  },
  {
    id: "phuoc-long",
    name: "Phước Long",
    code: "29020",
    centre: [10.1481, 106.417],
    kind: "commune",
    madeOf: [
      ["Long Mỹ", giongTrom],
      ["Hưng Phong", giongTrom],
      ["Phước Long", giongTrom],
    ],
  },
  {
    id: "tan-hao",
    name: "Tân Hào",
    code: "29029",
    centre: [10.1146, 106.446],
    kind: "commune",
    madeOf: [
      ["Tân Lợi Thạnh", giongTrom],
      ["Thạnh Phú Đông", giongTrom],
      ["Tân Hào", giongTrom],
    ],
  },
  {
    id: "giong-trom",
    name: "Giồng Trôm",
    centre: [10.1578, 106.513],
    kind: "commune",
    madeOf: [
      ["Giồng Trôm", giongTrom, "township"],
      ["Bình Hòa", giongTrom],
      ["Bình Thành", giongTrom],
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
    id: "ba-tri",
    name: "Ba Tri",
    code: "29110",
    centre: [10.0391, 106.59],
    kind: "commune",
    wardSince: "2026-06-09",
    madeOf: [
      ["Ba Tri", baTri, "township"],
      ["Vĩnh Hòa", baTri],
      ["An Đức", baTri],
      ["Vĩnh An", baTri],
      ["An Bình Tây", baTri],
    ],
  },
  {
    id: "tan-thuy",
    name: "Tân Thủy",
    code: "29167",
    centre: [9.99835, 106.621],
    kind: "commune",
    wardSince: "2026-06-09",
    madeOf: [
      ["Tiệm Tôm", baTri, "township"],
      ["An Hòa Tây", baTri],
      ["Tân Thủy", baTri],
    ],
  },
  {
    id: "bao-thanh",
    name: "Bảo Thạnh",
    code: "29125",
    centre: [10.0615, 106.666],
    kind: "commune",
    madeOf: [
      ["Bảo Thuận", baTri],
      ["Bảo Thạnh", baTri],
    ],
  },
  {
    id: "an-hiep",
    name: "An Hiệp",
    code: "29158",
    centre: [10.0373, 106.521],
    kind: "commune",
    madeOf: [
      ["Tân Hưng", baTri],
      ["An Ngãi Tây", baTri],
      ["An Hiệp", baTri],
    ],
  },
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
    id: "thanh-phu",
    name: "Thạnh Phú",
    code: "29182",
    centre: [9.93007, 106.509],
    kind: "commune",
    madeOf: [
      ["Thạnh Phú", thanhPhu, "township"],
      ["An Thạnh", thanhPhu],
      ["Bình Thạnh", thanhPhu],
      ["Mỹ An", thanhPhu],
    ],
  },
  {
    id: "an-qui",
    name: "An Qui",
    code: "29224",
    centre: [9.89546, 106.56],
    kind: "commune",
    aliases: ["An Quy"],
    madeOf: [
      ["An Thuận", thanhPhu],
      ["An Nhơn", thanhPhu],
      ["An Qui", thanhPhu],
    ],
  },
];
