import type { CommuneToday } from "./commune-today";

const thanhPhu = "thanh-phu-ben-tre";

/** Communes and wards of today in the old district Thạnh Phú, by name. */
export const inThanhPhu: readonly CommuneToday[] = [
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
  {
    id: "dai-dien",
    name: "Đại Điền",
    code: "29194",
    centre: [10.0059, 106.438],
    kind: "commune",
    madeOf: [
      ["Phú Khánh", thanhPhu],
      ["Tân Phong", thanhPhu],
      ["Thới Thạnh", thanhPhu],
      ["Đại Điền", thanhPhu],
    ],
  },
  {
    id: "quoi-dien",
    name: "Quới Điền",
    code: "29191",
    centre: [9.9742, 106.477],
    kind: "commune",
    madeOf: [
      ["Hòa Lợi", thanhPhu],
      ["Mỹ Hưng", thanhPhu],
      ["Quới Điền", thanhPhu],
    ],
  },
  {
    id: "thanh-hai",
    name: "Thạnh Hải",
    code: "29221",
    centre: [9.94743, 106.591],
    kind: "commune",
    madeOf: [
      ["An Điền", thanhPhu],
      ["Thạnh Hải", thanhPhu],
    ],
  },
  {
    id: "thanh-phong",
    name: "Thạnh Phong",
    code: "29227",
    centre: [9.85492, 106.613],
    kind: "commune",
    madeOf: [
      ["Giao Thạnh", thanhPhu],
      ["Thạnh Phong", thanhPhu],
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
];
