import type { Prisma } from "../../../generated/client";
import { day } from "../day";
import { zoneStatuses } from "./statuses";

type Paper = Prisma.ZonePaperCreateManyInput;

const own: readonly Paper[] = [
  {
    zoneId: "kcn-giao-long",
    number: "910/CP-CN",
    issuedOn: day("2004-01-07"),
    subjectVi: "Chủ trương đầu tư giai đoạn 1",
    subjectEn: "Investment policy for phase 1",
    sourceId: "dautu360",
    sureness: "secondary",
  },
  {
    zoneId: "kcn-giao-long",
    number: "824/QĐ-BXD",
    issuedOn: day("2005-05-04"),
    subjectVi: "Quy hoạch chi tiết 1/2000, 96,3 ha",
    subjectEn: "Plan at 1:2,000, 96.3 ha",
    sourceId: "dautu360",
    sureness: "secondary",
  },
  {
    zoneId: "kcn-giao-long",
    number: "515/CP-CN",
    issuedOn: day("2008-04-04"),
    subjectVi: "Chủ trương đầu tư giai đoạn 2",
    subjectEn: "Investment policy for phase 2",
    sourceId: "dautu360",
    sureness: "secondary",
  },
  {
    zoneId: "kcn-giao-long",
    number: "988/QĐ-UBND",
    issuedOn: day("2008-05-26"),
    subjectVi: "Thành lập giai đoạn 2, 68,04 ha",
    subjectEn: "Phase 2, 68.04 ha",
    sourceId: "dautu360",
    sureness: "secondary",
  },
  {
    zoneId: "kcn-phu-thuan",
    number: "1489/QĐ-TTg",
    subjectVi: "Chủ trương đầu tư; nguồn không đọc được ngày ban hành",
    subjectEn: "Investment policy decision; its date could not be read",
    sourceId: "vietcomland",
    sureness: "secondary",
  },
  {
    zoneId: "kcn-giao-hoa",
    number: "1352/TTg-KTN",
    issuedOn: day("2009-08-10"),
    subjectVi: "Bổ sung vào quy hoạch, 270 ha",
    subjectEn: "Added to the plan with 270 ha",
    sourceId: "thong-tin-du-an-34524",
    sureness: "secondary",
  },
  {
    zoneId: "kcn-giao-hoa",
    number: "2628/TTg-KTN",
    issuedOn: day("2014-12-22"),
    subjectVi: "Điều chỉnh quy mô còn 249 ha",
    subjectEn: "Cut to 249 ha",
    sourceId: "thong-tin-du-an-34524",
    sureness: "secondary",
  },
  {
    zoneId: "ccn-phong-nam",
    number: "QĐ 879 (2005)",
    subjectVi: "10,3 ha đầu tiên của cụm; nguồn chỉ ghi năm ban hành",
    subjectEn: "The cluster's first 10.3 ha; the source gives the year only",
    sourceId: "bao-dong-khoi-2011-11-24",
    sureness: "confirmed",
  },
];

const inPlanOf2012 = [
  "ccn-phong-nam",
  ...zoneStatuses
    .filter(({ sourceId }) => sourceId === "so-cong-thuong-2012-06-29")
    .map(({ zoneId }) => zoneId),
];

export const zonePapers: readonly Paper[] = [
  ...own,
  ...inPlanOf2012.map((zoneId) => ({
    zoneId,
    number: "QĐ 1196",
    issuedOn: day("2012-06-19"),
    subjectVi: "Quy hoạch cụm công nghiệp tỉnh Bến Tre đến năm 2020",
    subjectEn: "Plan of industrial clusters of Bến Tre Province to 2020",
    sourceId: "so-cong-thuong-2012-06-29",
    sureness: "confirmed" as const,
  })),
];
