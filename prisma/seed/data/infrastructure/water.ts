import { day } from "../day";
import { at, recalled } from "./row";

const plant = { kind: "water_plant", ...recalled } as const;
const cleaning = { kind: "wastewater_plant", ...recalled } as const;

/** Water and wastewater plants; capacity in m³ a day. */
export const waterPlants = [
  at(
    {
      id: "nmn-son-dong",
      nameVi: "Nhà máy nước Sơn Đông",
      nameEn: "Sơn Đông water plant",
      aliases: ["NMN Sơn Đông"],
      status: "operating",
      capacity: "31900",
      ...plant,
    },
    10.255,
    106.332,
  ),
  at(
    {
      id: "nmn-an-hiep",
      nameVi: "Nhà máy nước An Hiệp",
      nameEn: "An Hiệp water plant",
      aliases: ["NMN An Hiệp"],
      status: "operating",
      capacity: "30000",
      ...plant,
    },
    10.268,
    106.298,
  ),
  at(
    {
      id: "nmn-ba-lai",
      nameVi: "Nhà máy nước Ba Lai",
      nameEn: "Ba Lai water plant",
      aliases: ["NMN Ba Lai", "hồ Ba Lai"],
      status: "construction",
      expectedOn: day("2027-12-31"),
      capacity: "50000",
      ...plant,
    },
    10.236,
    106.46,
  ),
  at(
    {
      id: "nmn-thanh-phu",
      nameVi: "Nhà máy nước Thạnh Phú",
      nameEn: "Thạnh Phú water plant",
      aliases: ["NMN Thạnh Phú"],
      status: "planned",
      expectedOn: day("2029-06-30"),
      capacity: "10000",
      ...plant,
    },
    9.947,
    106.488,
  ),
  at(
    {
      id: "xlnt-giao-long",
      nameVi: "Trạm xử lý nước thải tập trung Giao Long",
      nameEn: "Giao Long central wastewater plant",
      aliases: ["XLNT Giao Long"],
      status: "operating",
      capacity: "10000",
      ...cleaning,
    },
    10.3035,
    106.3935,
  ),
  at(
    {
      id: "xlnt-an-hiep",
      nameVi: "Trạm xử lý nước thải tập trung An Hiệp",
      nameEn: "An Hiệp central wastewater plant",
      aliases: ["XLNT An Hiệp"],
      status: "operating",
      capacity: "4900",
      ...cleaning,
    },
    10.2715,
    106.3085,
  ),
  at(
    {
      id: "xlnt-phu-thuan",
      kind: "wastewater_plant",
      nameVi: "Trạm xử lý nước thải tập trung Phú Thuận",
      nameEn: "Phú Thuận central wastewater plant",
      aliases: ["XLNT Phú Thuận"],
      status: "planned",
      capacity: "15000",
      noteVi:
        "Bài giới thiệu khu ghi khoảng 15.000 m³/ngày đêm, cột A; lớn hơn lượng nước cấp ghi ở cùng bài (khoảng 9.270 m³/ngày đêm), vì vậy cần kiểm tra lại.",
      noteEn:
        "The park's data sheet says about 15,000 m³ a day, class A; more than the water it plans to supply (about 9,270 m³ a day), so it needs checking.",
      asOf: day("2025-12-01"),
      sourceId: "thanh-nien-viet-2025-12",
      sureness: "secondary",
    },
    10.2815,
    106.4705,
  ),
];
