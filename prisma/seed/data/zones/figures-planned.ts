import type { Provenance } from "./figure-row";
import { figure, statement } from "./figure-row";

const baodautu: Provenance = { sourceId: "bao-dau-tu-d70688", sureness: "confirmed" };
const list2026: Provenance = {
  sourceId: "bao-quan-khu-7-2026-01-28",
  sureness: "secondary",
  asOf: "2026-01-28",
};
const dataSheet: Provenance = {
  sourceId: "thanh-nien-viet-2025-12",
  sureness: "secondary",
  asOf: "2025-12-01",
};
const giaoHoa: Provenance = { sourceId: "thong-tin-du-an-34524", sureness: "secondary" };
const clusters: Provenance = { sourceId: "giao-duc-thu-do", sureness: "secondary" };
const phongNam2011: Provenance = {
  sourceId: "bao-dong-khoi-2011-11-24",
  sureness: "confirmed",
  asOf: "2011-11-24",
};
const unverified = {
  vi: "Chưa kiểm chứng: 40 m³/ha × 231 ha chỉ khoảng 9.270 m³/ngày nước cấp, ít hơn 15.000 m³/ngày nước thải nêu cùng trang.",
  en: "Not verified: 40 m³/ha × 231 ha is only about 9,270 m³/day of water, less than the 15,000 m³/day of wastewater on the same page.",
};

const dulong: Provenance = { sourceId: "dulongip-2025", sureness: "secondary" };

const developers = [
  statement(
    "kcn-phu-thuan",
    "developer",
    {
      vi: "Công ty Phát triển hạ tầng, thuộc Ban Quản lý các khu công nghiệp tỉnh Bến Tre",
      en: "Infrastructure Development Company, under the Bến Tre Industrial Zones Authority",
    },
    baodautu,
  ),
  statement(
    "kcn-giao-hoa",
    "developer",
    { vi: "Chưa có, đang mời gọi nhà đầu tư", en: "None yet, an investor is sought" },
    dulong,
  ),
];

const phuThuan = [
  figure("kcn-phu-thuan", "total-area", "231.78", baodautu),
  figure("kcn-phu-thuan", "total-area", "231", dataSheet, { vi: "Trên 231 ha.", en: "More than 231 ha." }),
  figure("kcn-phu-thuan", "total-area", "232", list2026),
  figure("kcn-phu-thuan", "total-area", "230", {
    sourceId: "viipip-2011-06-25",
    sureness: "confirmed",
    asOf: "2011-06-25",
  }),
  figure("kcn-phu-thuan", "infrastructure-capital", "2126", baodautu, {
    vi: "Giai đoạn 2017–2025.",
    en: "For 2017–2025.",
  }),
  figure("kcn-phu-thuan", "infrastructure-capital-local", "1986.898", baodautu, {
    vi: "Ngân sách 100 tỷ, vay 300 tỷ, xổ số kiến thiết 700 tỷ, tiền thuê đất 886,898 tỷ đồng.",
    en: "Budget 100, loan 300, lottery 700, land rent 886.898 billion VND.",
  }),
  figure("kcn-phu-thuan", "infrastructure-capital-others", "138.710", baodautu, {
    vi: "Viễn thông, cấp nước, điện hạ thế.",
    en: "Telecom, water, low-voltage power.",
  }),
  figure("kcn-phu-thuan", "infrastructure-capital", "3539", dataSheet),
  figure("kcn-phu-thuan", "power-voltage", "22", dataSheet),
  figure("kcn-phu-thuan", "power-capacity", "40", dataSheet, {
    vi: "Khoảng 40 MVA, theo quy hoạch.",
    en: "About 40 MVA, planned.",
  }),
  figure("kcn-phu-thuan", "water-per-hectare", "40", dataSheet, unverified),
  figure("kcn-phu-thuan", "wastewater-capacity", "15000", dataSheet, unverified),
  figure("kcn-phu-thuan", "workers", "8000", dataSheet),
];

const plannedParks = [
  figure("kcn-giao-hoa", "total-area", "249", list2026),
  figure("kcn-giao-hoa", "total-area", "249", { ...giaoHoa, asOf: "2014-12-22" }),
  figure("kcn-giao-hoa", "total-area", "270", { ...giaoHoa, asOf: "2009-08-10" }),
  figure("kcn-phuoc-long", "total-area", "182", list2026),
  figure("kcn-an-nhon", "total-area", "269.2", list2026),
  figure("kcn-bao-thanh", "total-area", "153", list2026),
];

const plannedClusters = [
  figure("ccn-phong-nam", "total-area", "73.3", clusters, { vi: "Theo quy hoạch.", en: "As planned." }),
  figure("ccn-phong-nam", "phase-1-area", "10.3", phongNam2011),
  figure("ccn-phong-nam", "phase-1-occupancy", "100", phongNam2011),
  figure("ccn-phong-nam", "phase-1-projects", "2", phongNam2011, {
    vi: "2,4 ha và 7,9 ha.",
    en: "2.4 and 7.9 ha.",
  }),
  figure("ccn-phong-nam-2", "total-area", "75", clusters, { vi: "Theo quy hoạch.", en: "As planned." }),
  figure("ccn-thi-tran-binh-hoa", "total-area", "75", clusters, { vi: "Theo quy hoạch.", en: "As planned." }),
];

export const figuresOfPlanned = [...developers, ...phuThuan, ...plannedParks, ...plannedClusters];
