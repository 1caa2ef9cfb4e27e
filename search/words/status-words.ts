import type { LotStatus } from "~/app/sites/model/lot-terms";

/** What people call each state of a lot, in both languages. */
export const statusWords: Record<LotStatus, string> = {
  planned: "quy hoạch, dự kiến; planned, expected",
  clearance: "đang giải phóng mặt bằng, đền bù; land clearance",
  construction: "đang làm hạ tầng, đang xây dựng; under construction, infrastructure",
  ready: "sẵn sàng, đất sạch, còn trống; ready, available, vacant",
  reserved: "đang giữ chỗ; reserved, on hold",
  let: "đã cho thuê, hết đất; let, leased, occupied",
  suspended: "tạm dừng; suspended",
};

/** For whom law or programme keeps a lot. */
export const purposeWords: Record<"sme" | "hi_tech", string> = {
  sme: "doanh nghiệp nhỏ và vừa; small and medium enterprises, SME",
  hi_tech: "công nghệ cao; high-tech, hi-tech",
};

/** What every lot is. */
export const lotWords = "lô đất; lot, lots, land";
