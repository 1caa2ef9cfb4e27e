import { day } from "../day";
import { over } from "./row";

const zone = { kind: "raw_material_zone", status: "planned" } as const;
const pilot = { ...zone, sourceId: "doanh-nghiep-kinh-te-xanh-2571", sureness: "confirmed" } as const;
const programme = {
  ...zone,
  sourceId: "btusta-2021-10-02",
  sureness: "confirmed",
  asOf: day("2021-10-02"),
} as const;
const shrimp = {
  ...programme,
  noteVi: "Chương trình 4.000 ha ở Ba Tri, Bình Đại và Thạnh Phú; diện tích từng nơi chưa công bố.",
  noteEn: "Part of 4,000 ha in Ba Tri, Bình Đại and Thạnh Phú; how much lies in each is not published.",
} as const;

/** What the province's processors live on; capacity in hectares. Sources give the areas, never the places. */
export const rawMaterialZones = [
  over(
    {
      id: "vung-dua-tap-trung",
      nameVi: "Vùng dừa sản xuất tập trung",
      nameEn: "Concentrated coconut area",
      aliases: ["vùng nguyên liệu dừa", "coconut"],
      capacity: "20000",
      noteVi: "Thí điểm 20.000–22.000 ha; nguồn không ghi ranh giới.",
      noteEn: "Pilot of 20,000–22,000 ha; the source gives no boundary.",
      ...pilot,
    },
    [
      [106.362, 10.218],
      [106.43, 10.113],
      [106.478, 10.078],
      [106.528, 10.122],
      [106.545, 10.168],
      [106.478, 10.216],
      [106.414, 10.242],
    ],
  ),
  over(
    {
      id: "vung-dua-huu-co",
      nameVi: "Vùng dừa hữu cơ",
      nameEn: "Organic coconut area",
      aliases: ["vùng nguyên liệu dừa hữu cơ", "organic coconut"],
      capacity: "20000",
      noteVi: "Mục tiêu 20.000 ha; nguồn không ghi ranh giới.",
      noteEn: "A target of 20,000 ha; the source gives no boundary.",
      ...programme,
    },
    [
      [106.236, 10.132],
      [106.302, 10.072],
      [106.37, 10.03],
      [106.42, 10.052],
      [106.372, 10.128],
      [106.318, 10.184],
      [106.258, 10.206],
    ],
  ),
  over(
    {
      id: "vung-trai-cay",
      nameVi: "Vùng cây ăn trái sản xuất tập trung",
      nameEn: "Concentrated fruit area",
      aliases: ["vùng nguyên liệu trái cây", "fruit"],
      capacity: "1500",
      noteVi: "Thí điểm 1.500–2.200 ha; nguồn không ghi ranh giới.",
      noteEn: "Pilot of 1,500–2,200 ha; the source gives no boundary.",
      ...pilot,
    },
    [
      [106.082, 10.222],
      [106.142, 10.178],
      [106.19, 10.196],
      [106.192, 10.246],
      [106.118, 10.272],
    ],
  ),
  over(
    {
      id: "vung-tom-binh-dai",
      nameVi: "Vùng nuôi tôm biển công nghệ cao Bình Đại",
      nameEn: "High-tech shrimp area, Bình Đại",
      aliases: ["vùng nguyên liệu tôm", "shrimp"],
      ...shrimp,
    },
    [
      [106.708, 10.092],
      [106.764, 10.084],
      [106.786, 10.136],
      [106.752, 10.158],
      [106.702, 10.148],
    ],
  ),
  over(
    {
      id: "vung-tom-ba-tri",
      nameVi: "Vùng nuôi tôm biển công nghệ cao Ba Tri",
      nameEn: "High-tech shrimp area, Ba Tri",
      aliases: ["vùng nguyên liệu tôm", "shrimp"],
      ...shrimp,
    },
    [
      [106.652, 9.992],
      [106.696, 9.986],
      [106.706, 10.026],
      [106.68, 10.048],
      [106.648, 10.034],
    ],
  ),
  over(
    {
      id: "vung-tom-thanh-phu",
      nameVi: "Vùng nuôi tôm biển công nghệ cao Thạnh Phú",
      nameEn: "High-tech shrimp area, Thạnh Phú",
      aliases: ["vùng nguyên liệu tôm", "shrimp"],
      ...shrimp,
    },
    [
      [106.578, 9.842],
      [106.632, 9.832],
      [106.656, 9.886],
      [106.618, 9.918],
      [106.584, 9.886],
    ],
  ),
];
