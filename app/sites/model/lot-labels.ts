import type { Bilingual } from "~/app/platform/i18n/languages";
import type { LotPurpose, LotRange, LotStatus, ZoneKind } from "./lot-terms";

export const zoneKindLabels: Record<ZoneKind, Bilingual> = {
  park: { vi: "Khu công nghiệp (KCN)", en: "Industrial park" },
  cluster: { vi: "Cụm công nghiệp (CCN)", en: "Industrial cluster" },
};

export const lotStatusLabels: Record<LotStatus, Bilingual> = {
  planned: { vi: "Quy hoạch", en: "Planned" },
  clearance: { vi: "Đang giải phóng mặt bằng", en: "Land clearance" },
  construction: { vi: "Đang làm hạ tầng", en: "Infrastructure under construction" },
  ready: { vi: "Sẵn sàng", en: "Ready" },
  reserved: { vi: "Đang giữ chỗ", en: "Reserved" },
  let: { vi: "Đã cho thuê", en: "Let" },
  suspended: { vi: "Tạm dừng", en: "Suspended" },
};

export const lotPurposeLabels: Record<LotPurpose, Bilingual> = {
  sme: { vi: "Doanh nghiệp nhỏ và vừa", en: "Small and medium enterprises" },
  hi_tech: { vi: "Công nghệ cao", en: "High-tech" },
};

export const lotRangeUnits: Record<LotRange, string> = {
  areaMin: "ha",
  areaMax: "ha",
  powerMin: "kVA",
  waterMin: "m³",
  wastewaterMin: "m³",
  rentMax: "USD/m²",
};
