import { day } from "../day";
import { at, recalled } from "./row";

const substation = { kind: "substation", ...recalled } as const;
const operating = { status: "operating", ...substation } as const;

/** Substations; capacity in MVA. */
export const substations = [
  at(
    {
      id: "tba-220-ben-tre",
      nameVi: "Trạm biến áp 220 kV Bến Tre",
      nameEn: "Bến Tre 220 kV substation",
      aliases: ["TBA 220kV Bến Tre"],
      capacity: "500",
      ...operating,
    },
    10.262,
    106.366,
  ),
  at(
    {
      id: "tba-220-mo-cay",
      nameVi: "Trạm biến áp 220 kV Mỏ Cày",
      nameEn: "Mỏ Cày 220 kV substation",
      aliases: ["TBA 220kV Mỏ Cày"],
      capacity: "250",
      ...operating,
    },
    10.139,
    106.312,
  ),
  at(
    {
      id: "tba-220-binh-dai",
      nameVi: "Trạm biến áp 220 kV Bình Đại",
      nameEn: "Bình Đại 220 kV substation",
      aliases: ["TBA 220kV Bình Đại"],
      ...substation,
      status: "planned",
      expectedOn: day("2029-12-31"),
      capacity: "250",
    },
    10.176,
    106.681,
  ),
  at(
    {
      id: "tba-110-giao-long",
      nameVi: "Trạm biến áp 110 kV Giao Long",
      nameEn: "Giao Long 110 kV substation",
      aliases: ["TBA 110kV Giao Long"],
      capacity: "126",
      ...operating,
    },
    10.294,
    106.409,
  ),
  at(
    {
      id: "tba-110-binh-dai",
      nameVi: "Trạm biến áp 110 kV Bình Đại",
      nameEn: "Bình Đại 110 kV substation",
      aliases: ["TBA 110kV Bình Đại"],
      capacity: "80",
      ...operating,
    },
    10.19,
    106.69,
  ),
  at(
    {
      id: "tba-110-ba-tri",
      nameVi: "Trạm biến áp 110 kV Ba Tri",
      nameEn: "Ba Tri 110 kV substation",
      aliases: ["TBA 110kV Ba Tri"],
      capacity: "80",
      ...operating,
    },
    10.052,
    106.583,
  ),
  at(
    {
      id: "tba-110-thanh-phu",
      nameVi: "Trạm biến áp 110 kV Thạnh Phú",
      nameEn: "Thạnh Phú 110 kV substation",
      aliases: ["TBA 110kV Thạnh Phú"],
      capacity: "65",
      ...operating,
    },
    9.939,
    106.499,
  ),
  at(
    {
      id: "tba-110-giong-trom",
      nameVi: "Trạm biến áp 110 kV Giồng Trôm",
      nameEn: "Giồng Trôm 110 kV substation",
      aliases: ["TBA 110kV Giồng Trôm"],
      ...substation,
      status: "construction",
      expectedOn: day("2027-06-30"),
      capacity: "40",
    },
    10.161,
    106.498,
  ),
  at(
    {
      id: "cap-dien-phu-thuan",
      kind: "substation",
      nameVi: "Cấp điện khu công nghiệp Phú Thuận (22 kV)",
      nameEn: "Power supply of Phú Thuận park (22 kV)",
      aliases: ["TBA Phú Thuận", "trạm biến áp Phú Thuận"],
      status: "planned",
      capacity: "40",
      noteVi: "Khoảng 40 MVA theo bài giới thiệu khu; bài không ghi năm.",
      noteEn: "About 40 MVA, says the park's data sheet; it gives no year.",
      asOf: day("2025-12-01"),
      sourceId: "thanh-nien-viet-2025-12",
      sureness: "secondary",
    },
    10.2775,
    106.4855,
  ),
];
