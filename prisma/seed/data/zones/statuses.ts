import type { Prisma } from "../../../generated/client";
import { day } from "../day";

type Status = Prisma.ZoneStatusPeriodCreateManyInput;

const of2026 = {
  status: "planned",
  since: day("2026-01-28"),
  noteVi: "Thuộc danh sách 17 khu công nghiệp mới quy hoạch đến năm 2030 của tỉnh Vĩnh Long.",
  noteEn: "On the list of 17 new parks planned in Vĩnh Long Province by 2030.",
  sourceId: "bao-quan-khu-7-2026-01-28",
  sureness: "secondary",
} as const;

const of2012 = {
  status: "planned",
  since: day("2012-06-19"),
  noteVi: "Có tên trong quy hoạch cụm công nghiệp đến năm 2020; chưa tìm thấy nguồn mới hơn về tình trạng.",
  noteEn: "Named in the plan of clusters to 2020; no later source on its state was found.",
  sourceId: "so-cong-thuong-2012-06-29",
  sureness: "confirmed",
} as const;

const priorityOf2021 = {
  status: "planned",
  since: day("2021-11-23"),
  noteVi:
    "Cuộc họp về Chương trình 08-CTr/TU yêu cầu tập trung nguồn lực, sớm hình thành các cụm ở Ba Tri, Giồng Trôm, Mỏ Cày Bắc; nguồn không nêu tên cụm.",
  noteEn:
    "The meeting on Programme 08-CTr/TU ordered resources first and early formation for clusters in Ba Tri, Giồng Trôm and Mỏ Cày Bắc; it did not name them.",
  sourceId: "so-cong-thuong-2021-11-23",
  sureness: "derived",
} as const;

const planned2012 = [
  "ccn-binh-thoi",
  "ccn-thi-tran-an-duc",
  "ccn-an-hoa-tay",
  "ccn-thi-tran-binh-hoa",
  "ccn-thanh-phu-dong",
  "ccn-an-nhon",
  "ccn-thi-tran-thanh-phu",
  "ccn-son-qui",
  "ccn-an-thanh",
  "ccn-khanh-thanh-tan",
  "ccn-tan-thanh-binh",
  "ccn-an-hoa",
  "ccn-phu-hung",
];
const priorities = [
  "ccn-thi-tran-an-duc",
  "ccn-an-hoa-tay",
  "ccn-phong-nam-2",
  "ccn-thi-tran-binh-hoa",
  "ccn-khanh-thanh-tan",
  "ccn-tan-thanh-binh",
];
const parksOf2026 = ["kcn-giao-hoa", "kcn-phuoc-long", "kcn-an-nhon", "kcn-bao-thanh"];

const own: readonly Status[] = [
  {
    zoneId: "kcn-giao-long",
    status: "operating",
    since: day("2014-08-05"),
    noteVi: "Đang hoạt động; nguồn sớm nhất đọc được là năm 2014. Lấp đầy 100% cả hai giai đoạn (6/2025).",
    noteEn: "Operating; the earliest source read is of 2014. Both phases fully let (June 2025).",
    sourceId: "vcci-news-2014-08-05",
    sureness: "confirmed",
  },
  {
    zoneId: "kcn-an-hiep",
    status: "operating",
    since: day("2014-08-05"),
    noteVi: "Đang hoạt động; nguồn sớm nhất đọc được là năm 2014. Lấp đầy 100% (6/2025).",
    noteEn: "Operating; the earliest source read is of 2014. Fully let (June 2025).",
    sourceId: "vcci-news-2014-08-05",
    sureness: "confirmed",
  },
  {
    zoneId: "kcn-phu-thuan",
    status: "clearance",
    since: day("2021-11-30"),
    noteVi: "Đang giải phóng mặt bằng (2021).",
    noteEn: "Site clearance under way (2021).",
    sourceId: "so-cong-thuong-2021-11-30",
    sureness: "confirmed",
  },
  {
    zoneId: "kcn-phu-thuan",
    status: "construction",
    since: day("2025-07-15"),
    noteVi:
      "Tháng 7/2025: đang đẩy nhanh xây dựng hạ tầng. Một trang khác (dulongip.vn, 2025) lại ghi hạ tầng hoàn thành và mở cửa từ năm 2025; hai nguồn mâu thuẫn.",
    noteEn:
      "July 2025: infrastructure being speeded up. Another page (dulongip.vn, 2025) says complete and open from 2025; the two contradict each other.",
    sourceId: "vietnam-news-2025-07-15",
    sureness: "confirmed",
  },
  {
    zoneId: "kcn-giao-hoa",
    status: "planned",
    since: day("2009-08-10"),
    noteVi: "Bổ sung vào quy hoạch theo văn bản 1352/TTg-KTN.",
    noteEn: "Added to the plan by letter 1352/TTg-KTN.",
    sourceId: "thong-tin-du-an-34524",
    sureness: "secondary",
  },
  {
    zoneId: "kcn-thanh-tan",
    status: "planned",
    since: day("2026-11-23"),
    noteVi:
      "Có tên trong định hướng phát triển công nghiệp của tỉnh; chưa tìm thấy văn bản công bố về diện tích và tình trạng.",
    noteEn:
      "Named in the province's orientation for industry; no published document on its area or state was found.",
    sourceId: "industry-orientation",
    sureness: "secondary",
  },
  {
    zoneId: "ccn-phong-nam",
    status: "operating",
    since: day("2011-11-24"),
    noteVi: "10,3 ha đầu tiên đã lấp đầy năm 2011 với hai doanh nghiệp (2,4 ha và 7,9 ha).",
    noteEn: "The first 10.3 ha were full by 2011 with two tenants (2.4 and 7.9 ha).",
    sourceId: "bao-dong-khoi-2011-11-24",
    sureness: "confirmed",
  },
  {
    zoneId: "ccn-long-phuoc",
    status: "operating",
    since: day("2025-07-15"),
    noteVi:
      "Được kể trong các khu, cụm đang hoạt động do Ban Quản lý phụ trách; chưa xác định được địa điểm.",
    noteEn: "Counted among the operating zones under the authority; its place is not confirmed.",
    sourceId: "vietnam-news-2025-07-15",
    sureness: "confirmed",
  },
];

/** Only what sources say; the state of illustrative lots may be ahead of it. */
export const zoneStatuses: readonly Status[] = [
  ...own,
  ...parksOf2026.map((zoneId) => ({ zoneId, ...of2026 })),
  ...planned2012.map((zoneId) => ({ zoneId, ...of2012 })),
  ...priorities.map((zoneId) => ({ zoneId, ...priorityOf2021 })),
];
