import type { CommuneToday } from "./commune-today";

const baTri = "ba-tri-ben-tre";

/** Communes and wards of today in the old district Ba Tri, by name. */
export const inBaTri: readonly CommuneToday[] = [
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
    id: "an-ngai-trung",
    name: "An Ngãi Trung",
    code: "29143",
    centre: [10.0908, 106.546],
    kind: "commune",
    madeOf: [
      ["Mỹ Thạnh", baTri],
      ["An Phú Trung", baTri],
      ["An Ngãi Trung", baTri],
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
    id: "my-chanh-hoa",
    name: "Mỹ Chánh Hòa",
    code: "29122",
    centre: [10.1352, 106.585],
    kind: "commune",
    madeOf: [
      ["Mỹ Hòa", baTri],
      ["Mỹ Chánh", baTri],
      ["Mỹ Nhơn", baTri],
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
    id: "tan-xuan",
    name: "Tân Xuân",
    code: "29137",
    centre: [10.0996, 106.621],
    kind: "commune",
    madeOf: [
      ["Phú Lễ", baTri],
      ["Phước Ngãi", baTri],
      ["Tân Xuân", baTri],
    ],
  },
];
