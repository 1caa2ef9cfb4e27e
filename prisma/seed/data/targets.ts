import type { Prisma } from "../../generated/client";
import type { AgencyId } from "./agencies";
import type { SourceId } from "./sources/sources";

type Target = Omit<Prisma.TargetCreateManyInput, "sortOrder" | "sourceId" | "agencyId"> & {
  sourceId: SourceId;
  agencyId?: AgencyId;
};

const enterprises = {
  fromYear: 2021,
  toYear: 2025,
  unitVi: "doanh nghiệp",
  unitEn: "enterprises",
  agencyId: "skhdt-ben-tre",
  sourceId: "kh-8725-2021",
  sureness: "confirmed",
} as const;

// The sources give no year: these are the last years of the plan they speak of, hence "derived".
const farming = {
  fromYear: 2021,
  toYear: 2025,
  unitVi: "ha",
  unitEn: "ha",
  agencyId: "snnptnt-ben-tre",
  sureness: "derived",
} as const;

// The plan was read in a secondary source that prints a late date but speaks of Bến Tre as a province.
const clusters2030 = {
  toYear: 2030,
  agencyId: "sct-ben-tre",
  sourceId: "ngoi-sao-453486",
  sureness: "secondary",
} as const;

const list: readonly Target[] = [
  {
    id: "new-enterprises",
    nameVi: "Doanh nghiệp mới",
    nameEn: "New enterprises",
    amount: 5000,
    ...enterprises,
  },
  {
    id: "leading-enterprises",
    nameVi: "Doanh nghiệp dẫn đầu",
    nameEn: "Leading enterprises",
    amount: 100,
    ...enterprises,
  },
  {
    id: "hi-tech-shrimp",
    nameVi: "Nuôi tôm biển ứng dụng công nghệ cao",
    nameEn: "High-tech brackish-water shrimp farming",
    amount: 4000,
    noteVi:
      "Ba Tri, Bình Đại, Thạnh Phú; nguồn không ghi năm đích. Một chương trình khác ghi vùng tôm thí điểm 450 ha.",
    noteEn:
      "In Ba Tri, Bình Đại and Thạnh Phú; the source gives no target year. Another programme speaks of a pilot area of 450 ha.",
    sourceId: "btusta-2021-10-02",
    ...farming,
  },
  {
    id: "pilot-shrimp",
    nameVi: "Vùng tôm sản xuất tập trung thí điểm",
    nameEn: "Pilot concentrated shrimp area",
    amount: 450,
    noteVi: "Nguồn không ghi năm đích.",
    noteEn: "The source gives no target year.",
    sourceId: "doanh-nghiep-kinh-te-xanh-2571",
    ...farming,
  },
  {
    id: "organic-coconut",
    nameVi: "Dừa hữu cơ",
    nameEn: "Organic coconut",
    amount: 20000,
    noteVi: "Nguồn không ghi năm đích; nguồn khác ghi vùng dừa sản xuất tập trung 20.000–22.000 ha.",
    noteEn: "The source gives no target year; another gives 20,000–22,000 ha of concentrated coconut.",
    sourceId: "btusta-2021-10-02",
    ...farming,
  },
  {
    id: "fruit",
    nameVi: "Cây ăn trái",
    nameEn: "Fruit",
    amount: 1500,
    noteVi: "Nguồn không ghi năm đích; nguồn khác ghi 1.500–2.200 ha.",
    noteEn: "The source gives no target year; another gives 1,500–2,200 ha.",
    sourceId: "btusta-2021-10-02",
    ...farming,
  },
  {
    id: "seedlings",
    nameVi: "Vùng sản xuất cây giống tập trung",
    nameEn: "Concentrated seedling area",
    amount: 300,
    noteVi: "Nguồn không ghi năm đích.",
    noteEn: "The source gives no target year.",
    sourceId: "doanh-nghiep-kinh-te-xanh-2571",
    ...farming,
  },
  {
    id: "clusters-with-developer",
    nameVi: "Cụm công nghiệp có nhà đầu tư hạ tầng",
    nameEn: "Clusters with an infrastructure investor",
    amount: 50,
    unitVi: "%",
    unitEn: "%",
    noteVi: "Khoảng 50% số cụm.",
    noteEn: "About half of the clusters.",
    ...clusters2030,
  },
  {
    id: "cluster-occupancy",
    nameVi: "Tỷ lệ lấp đầy bình quân các cụm công nghiệp",
    nameEn: "Average occupancy of clusters",
    amount: 70,
    unitVi: "%",
    unitEn: "%",
    ...clusters2030,
  },
  {
    id: "clusters-full-infrastructure",
    nameVi: "Cụm đang hoạt động có hạ tầng đầy đủ, kể cả môi trường",
    nameEn: "Operating clusters with full infrastructure, environment included",
    amount: 100,
    unitVi: "%",
    unitEn: "%",
    ...clusters2030,
  },
  {
    id: "cluster-capital",
    nameVi: "Vốn phát triển cụm công nghiệp",
    nameEn: "Capital for clusters",
    amount: 15071,
    unitVi: "tỷ đồng",
    unitEn: "billion VND",
    noteVi: "Ngân sách 5.291,1 tỷ đồng, tư nhân 9.779,9 tỷ đồng.",
    noteEn: "Budget 5,291.1, private 9,779.9 billion VND.",
    ...clusters2030,
  },
  {
    id: "new-parks",
    nameVi: "Khu công nghiệp mới của tỉnh Vĩnh Long",
    nameEn: "New industrial parks in Vĩnh Long Province",
    amount: 17,
    unitVi: "khu công nghiệp",
    unitEn: "parks",
    toYear: 2030,
    agencyId: "bql-kkt-vinh-long",
    sourceId: "bao-quan-khu-7-2026-01-28",
    sureness: "secondary",
  },
];

export const targets: readonly Prisma.TargetCreateManyInput[] = list.map((target, at) => ({
  ...target,
  sortOrder: at + 1,
}));
