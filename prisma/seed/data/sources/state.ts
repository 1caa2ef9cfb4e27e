import type { Prisma } from "../../../generated/client";
import { day } from "../day";

/** Laws, decisions and pages of public bodies. A title in square brackets is ours, in both languages: the page's own was not kept. */
export const stateSources = [
  {
    id: "nq-202-2025",
    title: "Nghị quyết 202/2025/QH15 về việc sắp xếp đơn vị hành chính cấp tỉnh",
    publisher: "Quốc hội",
    publishedOn: day("2025-06-12"),
  },
  {
    id: "nq-1687-2025",
    title:
      "Nghị quyết 1687/NQ-UBTVQH15 về việc sắp xếp các đơn vị hành chính cấp xã của tỉnh Vĩnh Long năm 2025",
    publisher: "Ủy ban Thường vụ Quốc hội",
    url: "https://xaydungchinhsach.chinhphu.vn/sap-xep-dvhc-danh-sach-124-xa-phuong-cua-tinh-vinh-long-moi-119250623091001322.htm",
    publishedOn: day("2025-06-16"),
  },
  {
    id: "nq-1237-2024",
    title: "Nghị quyết 1237/NQ-UBTVQH15 về việc sắp xếp đơn vị hành chính cấp xã tỉnh Bến Tre (dẫn lại)",
    publisher: "Ủy ban Thường vụ Quốc hội, theo baochinhphu.vn 102241112105204089",
  },
  {
    id: "nq-855-2020",
    title: "Nghị quyết 855/NQ-UBTVQH14 về việc sắp xếp các đơn vị hành chính cấp xã thuộc tỉnh Bến Tre",
    publisher: "Ủy ban Thường vụ Quốc hội, đăng trên VOV",
    url: "https://vov.vn/nhan-su/sap-xep-don-vi-hanh-chinh-nhieu-dia-phuong-o-dbscl-va-dong-nam-bo-1006407.vov",
  },
  {
    id: "qd-27-2018",
    title: "Quyết định 27/2018/QĐ-TTg ban hành Hệ thống ngành kinh tế Việt Nam",
    publisher: "Thủ tướng Chính phủ",
  },
  {
    id: "qd-36-2025",
    title: "Quyết định 36/2025/QĐ-TTg ban hành Hệ thống ngành kinh tế Việt Nam, Phụ lục I",
    publisher: "Thủ tướng Chính phủ, bản trên Cổng thông tin quốc gia về đăng ký doanh nghiệp",
    url: "https://dangkykinhdoanh.gov.vn/Images/FileVanBan/_12.9_PL1kinhtevietnam.docx",
    publishedOn: day("2025-09-29"),
  },
  {
    id: "so-cong-thuong-2021-11-23",
    title: "[Tin họp thực hiện Chương trình 08-CTr/TU phát triển công nghiệp chủ lực và doanh nghiệp]",
    titleEn: "[News of the meeting on Programme 08-CTr/TU for key industries and enterprises]",
    publisher: "Sở Công Thương tỉnh Bến Tre",
    publishedOn: day("2021-11-23"),
  },
  {
    id: "so-cong-thuong-2021-11-30",
    title: "Rà soát, thống nhất quy hoạch các khu, cụm công nghiệp",
    publisher: "Sở Công Thương tỉnh Bến Tre, congthuongbentre.gov.vn",
    publishedOn: day("2021-11-30"),
  },
  {
    id: "so-cong-thuong-2012-06-29",
    title: "[Tin về Quyết định 1196 ngày 19/6/2012: quy hoạch cụm công nghiệp đến năm 2020]",
    titleEn: "[News of Decision 1196 of 19 June 2012: plan of industrial clusters to 2020]",
    publisher: "Sở Công Thương tỉnh Bến Tre, congthuongbentre.gov.vn",
    publishedOn: day("2012-06-29"),
  },
  {
    id: "ben-tre-portal-2007",
    title: "[Trang tiếng Anh về khu công nghiệp, 2007]",
    titleEn: "[English page on industrial parks, 2007]",
    publisher: "Cổng thông tin điện tử tỉnh Bến Tre",
    url: "https://english.bentre.gov.vn/node/130",
  },
  {
    id: "kh-8725-2021",
    title: "Kế hoạch 8725/KH-UBND phát triển mới 5.000 doanh nghiệp và 100 doanh nghiệp dẫn đầu 2021-2025",
    publisher: "Ủy ban nhân dân tỉnh Bến Tre, đăng trên hethongphapluat.vn",
    publishedOn: day("2021-12-30"),
  },
  {
    id: "btusta-2021-10-02",
    title: "[Bài về Kế hoạch 4771: ngành công nghiệp chủ lực và vùng nguyên liệu]",
    titleEn: "[Article on Plan 4771: key industries and raw-material zones]",
    publisher: "Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh Bến Tre, btusta.vn",
    publishedOn: day("2021-10-02"),
  },
] as const satisfies Prisma.SourceCreateManyInput[];
