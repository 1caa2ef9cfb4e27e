import type { ChoiceIndicator } from "./indicator";

/** Short documented lists; every option has words in both languages. */
export const choiceIndicators: readonly ChoiceIndicator[] = [
  {
    code: "technology-group",
    kind: "choice",
    name: { vi: "Nhóm công nghệ", en: "Technology group" },
    derivation: {
      vi: "Theo giải trình công nghệ của dự án",
      en: "From the project's technology explanation",
    },
    needs: ["technologyGroup"],
    options: {
      high: {
        vi: "công nghệ cao (thuộc danh mục công nghệ cao)",
        en: "high technology (on the national list)",
      },
      advanced: { vi: "công nghệ tiên tiến, tự động hóa", en: "advanced, automated technology" },
      standard: { vi: "công nghệ phổ biến", en: "standard technology" },
      restricted: { vi: "công nghệ hạn chế chuyển giao", en: "technology restricted from transfer" },
    },
    choose: (profile) => profile.technologyGroup,
  },
  {
    code: "environment-category",
    kind: "choice",
    name: { vi: "Nhóm dự án theo tiêu chí môi trường", en: "Environment category" },
    derivation: {
      vi: "Phân nhóm theo Luật Bảo vệ môi trường 2020",
      en: "Category under the 2020 Law on Environmental Protection",
    },
    needs: ["environmentCategory"],
    options: {
      I: { vi: "nhóm I (nguy cơ tác động xấu ở mức độ cao)", en: "category I (high risk of harm)" },
      II: { vi: "nhóm II (có nguy cơ tác động xấu)", en: "category II (risk of harm)" },
      III: { vi: "nhóm III (ít có nguy cơ tác động xấu)", en: "category III (low risk of harm)" },
      IV: { vi: "nhóm IV (không có nguy cơ tác động xấu)", en: "category IV (no risk of harm)" },
    },
    choose: (profile) => profile.environmentCategory,
  },
  {
    code: "wastewater-class",
    kind: "choice",
    name: {
      vi: "Chất lượng nước thải xả vào trạm tập trung",
      en: "Wastewater quality sent to the central plant",
    },
    derivation: {
      vi: "Cột giá trị của quy chuẩn nước thải công nghiệp mà dự án cam kết đạt",
      en: "Column of the industrial wastewater regulation the project commits to meet",
    },
    needs: ["wastewaterClass"],
    options: {
      A: { vi: "đạt cột A", en: "meets column A" },
      B: { vi: "đạt cột B", en: "meets column B" },
      "beyond-B": { vi: "vượt cột B", en: "exceeds column B" },
    },
    choose: (profile) => profile.wastewaterClass,
  },
  {
    code: "business-line",
    kind: "choice",
    name: { vi: "Ngành, nghề đầu tư kinh doanh", en: "Business line" },
    derivation: { vi: "Theo Luật Đầu tư", en: "Under the Law on Investment" },
    needs: ["businessLine"],
    options: {
      open: { vi: "không có điều kiện", en: "unconditional" },
      conditional: { vi: "có điều kiện", en: "conditional" },
      banned: { vi: "cấm đầu tư kinh doanh", en: "banned" },
    },
    choose: (profile) => profile.businessLine,
  },
];
