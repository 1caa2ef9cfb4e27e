import type { Provenance } from "./figure-row";
import { figure } from "./figure-row";

const june2025: Provenance = {
  sourceId: "bao-dong-khoi-2025-06",
  sureness: "confirmed",
  asOf: "2025-06-30",
};
const summed: Provenance = { ...june2025, sureness: "derived" };
const of2014: Provenance = { sourceId: "vcci-news-2014-08-05", sureness: "confirmed", asOf: "2014-08-05" };
const dautu360: Provenance = { sourceId: "dautu360", sureness: "secondary" };
const thesis: Provenance = { sourceId: "luanvan-56640", sureness: "secondary" };
const dulong: Provenance = { sourceId: "dulongip-2025", sureness: "secondary" };
const portal2007: Provenance = { sourceId: "ben-tre-portal-2007", sureness: "confirmed" };
const bothPhases = { vi: "Tổng của hai giai đoạn.", en: "Sum of the two phases." };

const giaoLong = [
  figure("kcn-giao-long", "total-area", "164.34", dautu360),
  figure("kcn-giao-long", "phase-1-area", "96.3", dautu360),
  figure("kcn-giao-long", "phase-1-area", "101.47", thesis, {
    vi: "Trong đó 98,5 ha là khu công nghiệp.",
    en: "Of which 98.5 ha are the park.",
  }),
  figure("kcn-giao-long", "phase-2-area", "68.04", dautu360),
  figure("kcn-giao-long", "phase-2-area", "68.04", thesis),
  figure("kcn-giao-long", "phase-1-occupancy", "100", june2025),
  figure("kcn-giao-long", "phase-2-occupancy", "100", june2025),
  figure("kcn-giao-long", "phase-1-occupancy", "95", of2014),
  figure("kcn-giao-long", "phase-2-occupancy", "69", of2014),
  figure("kcn-giao-long", "occupancy", "100", summed, {
    vi: "Cả hai giai đoạn đều lấp đầy.",
    en: "Both phases are full.",
  }),
  figure("kcn-giao-long", "phase-1-projects", "25", june2025, {
    vi: "9 dự án trong nước, 16 dự án có vốn nước ngoài.",
    en: "9 domestic, 16 foreign-invested.",
  }),
  figure("kcn-giao-long", "phase-2-projects", "15", june2025, {
    vi: "7 dự án trong nước, 8 dự án có vốn nước ngoài.",
    en: "7 domestic, 8 foreign-invested.",
  }),
  figure("kcn-giao-long", "projects", "40", summed, bothPhases),
  figure("kcn-giao-long", "projects-domestic", "16", summed, bothPhases),
  figure("kcn-giao-long", "projects-foreign", "24", summed, bothPhases),
  figure("kcn-giao-long", "phase-1-capital-domestic", "2611.19", june2025),
  figure("kcn-giao-long", "phase-1-capital-foreign", "216.38", june2025),
  figure("kcn-giao-long", "phase-2-capital-domestic", "1105", june2025),
  figure("kcn-giao-long", "phase-2-capital-foreign", "133.03", june2025),
  figure("kcn-giao-long", "capital-domestic", "3716.19", summed, bothPhases),
  figure("kcn-giao-long", "capital-foreign", "349.41", summed, bothPhases),
];

const anHiep = [
  figure("kcn-an-hiep", "total-area", "72", dulong),
  figure("kcn-an-hiep", "total-area", "72", thesis),
  figure("kcn-an-hiep", "total-area", "65", portal2007, { vi: "Trang năm 2007.", en: "Page of 2007." }),
  figure("kcn-an-hiep", "occupancy", "100", june2025),
  figure("kcn-an-hiep", "occupancy", "100", of2014),
  figure("kcn-an-hiep", "projects", "16", june2025),
  figure("kcn-an-hiep", "projects-domestic", "12", june2025),
  figure("kcn-an-hiep", "projects-foreign", "4", june2025),
  figure("kcn-an-hiep", "capital-domestic", "2879.84", june2025),
  figure("kcn-an-hiep", "capital-foreign", "146.65", june2025),
];

const longPhuoc = [
  figure("ccn-long-phuoc", "projects", "6", june2025),
  figure("ccn-long-phuoc", "projects-domestic", "6", june2025),
  figure("ccn-long-phuoc", "projects-foreign", "0", june2025),
  figure("ccn-long-phuoc", "capital-domestic", "1635.85", june2025),
];

export const figuresOfOperating = [...giaoLong, ...anHiep, ...longPhuoc];
