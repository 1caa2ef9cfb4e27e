import type { Bilingual } from "~/app/platform/i18n/languages";
import type { Topic } from "./operations/operation";

export interface Dataset {
  topic: Exclude<Topic, "service">;
  title: Bilingual;
  description: Bilingual;
  /** how often it is brought up to date, in the European Union's list of frequencies */
  frequency: "CONT" | "IRREG" | "ANNUAL";
  /** first day on which it was public here */
  issued: string;
}

/** The data this portal publishes, as a catalogue lists it (Decree 47/2020/NĐ-CP: complete, latest, free, with source). */
export const datasets: readonly Dataset[] = [
  {
    topic: "lots",
    title: { vi: "Lô đất công nghiệp", en: "Industrial lots" },
    description: {
      vi: "Từng lô đất trong khu, cụm công nghiệp: diện tích, tình trạng, điện, nước, giá thuê nếu đã công bố, ngày của từng số liệu. Lô minh họa được đánh dấu.",
      en: "Every lot in parks and clusters: area, status, power, water, rent where published, the dates of every figure. Lots made up for demonstration are marked.",
    },
    frequency: "CONT",
    issued: "2026-11-16",
  },
  {
    topic: "zones",
    title: { vi: "Khu và cụm công nghiệp", en: "Industrial parks and clusters" },
    description: {
      vi: "Số liệu, tình trạng, kết nối, ngành tiếp nhận và văn bản của từng khu, cụm; mỗi mục kèm nguồn và ngày.",
      en: "Figures, status, connections, sectors and legal papers of every zone; each with source and date.",
    },
    frequency: "IRREG",
    issued: "2026-11-16",
  },
  {
    topic: "localities",
    title: { vi: "Đơn vị hành chính, nay và trước", en: "Administrative units, present and former" },
    description: {
      vi: "Xã, phường, huyện, tỉnh hiện nay và trước tháng 7/2025, ngày thay đổi, đơn vị nối tiếp.",
      en: "Communes, wards, districts and provinces of today and of before July 2025, when they changed, what followed.",
    },
    frequency: "IRREG",
    issued: "2026-11-24",
  },
  {
    topic: "sectors",
    title: { vi: "Ngành kinh tế", en: "Sectors" },
    description: {
      vi: "Mã ngành của Hệ thống ngành kinh tế Việt Nam mà cổng này dùng, theo từng phiên bản.",
      en: "The codes of the Vietnam Standard Industrial Classification in use here, by version.",
    },
    frequency: "IRREG",
    issued: "2026-11-24",
  },
  {
    topic: "criteria",
    title: { vi: "Tiêu chí thu hút đầu tư", en: "Investment criteria" },
    description: {
      vi: "Mọi phiên bản đã công bố, đủ để tự tính lại điểm của một dự án.",
      en: "Every published version, enough to compute a project's score again.",
    },
    frequency: "IRREG",
    issued: "2026-11-24",
  },
  {
    topic: "infrastructure",
    title: { vi: "Hạ tầng quanh khu công nghiệp", en: "Infrastructure around the zones" },
    description: {
      vi: "Đường, cầu, cảng, trạm điện, nhà máy nước, vùng nguyên liệu: tình trạng và thời hạn.",
      en: "Roads, bridges, ports, substations, water plants, raw-material zones: status and when due.",
    },
    frequency: "IRREG",
    issued: "2026-11-24",
  },
  {
    topic: "programme",
    title: { vi: "Chỉ tiêu chương trình công nghiệp", en: "Targets of the industry programme" },
    description: {
      vi: "Chỉ tiêu phát triển công nghiệp của tỉnh, kèm nguồn.",
      en: "The province's targets for industry, with sources.",
    },
    frequency: "ANNUAL",
    issued: "2026-11-24",
  },
];
