import { day } from "../day";
import { at, recalled } from "./row";

const port = { kind: "port", ...recalled } as const;
const namedOnSheet = {
  kind: "port",
  status: "operating",
  sourceId: "thanh-nien-viet-2025-12",
  sureness: "secondary",
} as const;

/** River ports, fishing ports, and the two sea ports of Ho Chi Minh City that exporters here use. */
export const ports = [
  at(
    {
      id: "cang-giao-long",
      nameVi: "Cảng sông Giao Long",
      nameEn: "Giao Long river port",
      aliases: ["bến cảng Giao Long", "Giao Long port"],
      status: "operating",
      capacity: "5000",
      ...port,
    },
    10.3175,
    106.3985,
  ),
  at(
    {
      id: "cang-ham-luong",
      nameVi: "Cảng Hàm Luông",
      nameEn: "Hàm Luông port",
      aliases: ["cảng An Hiệp"],
      status: "operating",
      capacity: "3000",
      ...port,
    },
    10.2415,
    106.269,
  ),
  at(
    {
      id: "ben-phu-thuan",
      nameVi: "Bến thủy nội địa Phú Thuận",
      nameEn: "Phú Thuận inland wharf",
      aliases: ["cảng Phú Thuận", "Phú Thuận port"],
      status: "planned",
      expectedOn: day("2028-12-31"),
      capacity: "5000",
      ...port,
    },
    10.296,
    106.489,
  ),
  at(
    {
      id: "cang-ca-binh-dai",
      nameVi: "Cảng cá Bình Đại",
      nameEn: "Bình Đại fishing port",
      aliases: ["cảng cá Bình Thắng"],
      status: "operating",
      ...port,
    },
    10.206,
    106.7165,
  ),
  at(
    {
      id: "cang-ca-ba-tri",
      nameVi: "Cảng cá Ba Tri",
      nameEn: "Ba Tri fishing port",
      aliases: ["cảng cá Tiệm Tôm", "cảng cá An Thủy"],
      status: "operating",
      ...port,
    },
    9.978,
    106.632,
  ),
  at(
    {
      id: "cang-ca-thanh-phu",
      nameVi: "Cảng cá Thạnh Phú",
      nameEn: "Thạnh Phú fishing port",
      aliases: ["cảng cá An Nhơn"],
      status: "construction",
      expectedOn: day("2027-09-30"),
      ...port,
    },
    9.8585,
    106.552,
  ),
  at(
    {
      id: "cang-cat-lai",
      nameVi: "Cảng Cát Lái",
      nameEn: "Cát Lái Port",
      aliases: ["Tân Cảng Cát Lái", "Cat Lai"],
      ...namedOnSheet,
    },
    10.757,
    106.789,
  ),
  at(
    {
      id: "cang-hiep-phuoc",
      nameVi: "Cảng Hiệp Phước",
      nameEn: "Hiệp Phước Port",
      aliases: ["Hiep Phuoc", "SPCT"],
      ...namedOnSheet,
    },
    10.632,
    106.747,
  ),
];
