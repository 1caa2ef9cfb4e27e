import type { CommuneToday } from "./commune-today";

const giongTrom = "giong-trom-ben-tre";

/** Communes and wards of today in the old district Giồng Trôm, by name. */
export const inGiongTrom: readonly CommuneToday[] = [
  {
    id: "chau-hoa",
    name: "Châu Hòa",
    code: "28996",
    centre: [10.1758, 106.554],
    kind: "commune",
    madeOf: [
      ["Châu Bình", giongTrom],
      ["Lương Quới", giongTrom],
      ["Châu Hòa", giongTrom],
    ],
  },
  {
    id: "giong-trom",
    name: "Giồng Trôm",
    code: "28984",
    centre: [10.1578, 106.513],
    kind: "commune",
    madeOf: [
      ["Giồng Trôm", giongTrom, "township"],
      ["Bình Hòa", giongTrom],
      ["Bình Thành", giongTrom],
    ],
  },
  {
    id: "hung-nhuong",
    name: "Hưng Nhượng",
    code: "29044",
    centre: [10.0936, 106.488],
    kind: "commune",
    madeOf: [
      ["Tân Thanh", giongTrom],
      ["Hưng Lễ", giongTrom],
      ["Hưng Nhượng", giongTrom],
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
    id: "luong-phu",
    name: "Lương Phú",
    code: "28993",
    centre: [10.1928, 106.424],
    kind: "commune",
    madeOf: [
      ["Mỹ Thạnh", giongTrom],
      ["Thuận Điền", giongTrom],
      ["Lương Phú", giongTrom],
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
];
