import type { Prisma } from "../../../generated/client";
import { day } from "../day";

/** Open data, consultants, real-estate pages, and what the demonstration itself makes up. */
export const otherSources = [
  {
    id: "illustrative",
    title: "Số liệu minh hoạ cho bản trình diễn, không phải số liệu chính thức",
    titleEn: "Made up for the demonstration, not official figures",
    publisher: "Bến Đỗ",
    publishedOn: day("2026-11-23"),
  },
  {
    id: "industry-orientation",
    title:
      "[Danh sách khu công nghiệp trong định hướng phát triển công nghiệp của tỉnh; chưa tìm thấy văn bản gốc]",
    titleEn:
      "[List of industrial parks in the province's orientation for industry; the document itself was not found]",
    publisher: "Bến Đỗ",
    publishedOn: day("2026-11-23"),
  },
  {
    id: "vietnamadminunits",
    title: "vietnamadminunits: đơn vị hành chính trước và sau ngày 01/7/2025, theo sapnhap.bando.com.vn",
    publisher: "tranngocminhhieu, sapnhap.bando.com.vn",
    url: "https://github.com/tranngocminhhieu/vietnamadminunits",
    publishedOn: day("2025-07-17"),
    licence: "MIT",
  },
  {
    id: "vietnam-3d-map",
    title: "vietnam-3d-map: ranh giới xã, phường từ ngày 01/7/2025, giản lược khoảng 50 m, theo gis.vn",
    publisher: "© 2025 Lam Ngoc Khuong",
    url: "https://github.com/lamngockhuong/vietnam-3d-map",
    retrievedOn: day("2026-11-25"),
    licence: "MIT",
  },
  {
    id: "osm-giao-long",
    title: "Khu công nghiệp Giao Long, way 1041311776",
    publisher: "© OpenStreetMap contributors",
    url: "https://www.openstreetmap.org/way/1041311776",
    retrievedOn: day("2026-10-07"),
    licence: "ODbL 1.0",
  },
  {
    id: "dautu360",
    title: "[Trang về quy hoạch khu, cụm công nghiệp tỉnh Bến Tre đến năm 2030]",
    titleEn: "[Page on the plan of parks and clusters of Bến Tre Province to 2030]",
    publisher: "dautu360.vn",
    url: "https://dautu360.vn/quy-hoach-khu-cum-cong-nghiep-tinh-ben-tre-den-nam-2030-1096",
  },
  {
    id: "dulongip-2025",
    title: "[Trang về khu công nghiệp ở Bến Tre, 2025]",
    titleEn: "[Page on the industrial parks of Bến Tre, 2025]",
    publisher: "dulongip.vn",
    url: "https://dulongip.vn/cam-nang/khu-cong-nghiep-o-ben-tre.html",
  },
  {
    id: "luanvan-56640",
    title: "[Luận văn về các khu công nghiệp tỉnh Bến Tre]",
    titleEn: "[Thesis on the industrial parks of Bến Tre Province]",
    publisher: "luanvan.net.vn, 56640",
  },
  {
    id: "vietcomland",
    title: "[Trang về khu công nghiệp Phú Thuận]",
    titleEn: "[Page on Phú Thuận Industrial Park]",
    publisher: "vietcomland.vn",
  },
  {
    id: "thong-tin-du-an-34524",
    title: "[Trang về khu công nghiệp Giao Hòa]",
    titleEn: "[Page on Giao Hòa Industrial Park]",
    publisher: "thongtinduan.com, 34524",
  },
  {
    id: "viipip-2011-06-25",
    title: "[Tin thay khu công nghiệp An Phước bằng khu công nghiệp Phú Thuận]",
    titleEn: "[News that Phú Thuận takes the place of An Phước Industrial Park]",
    publisher: "viipip.com",
    publishedOn: day("2011-06-25"),
  },
  {
    id: "tilleke-2025",
    title: "[Bài về sắp xếp cơ quan cấp tỉnh, 2025]",
    titleEn: "[Article on the merging of provincial bodies, 2025]",
    publisher: "Tilleke & Gibbins",
  },
  {
    id: "saoviet-2025",
    title: "[Tin thành lập Ban Quản lý khu kinh tế tỉnh Vĩnh Long, 2025]",
    titleEn: "[News of the founding of the Vĩnh Long Economic Zone Authority, 2025]",
    publisher: "saoviet.info; nopphatnguoi.vn",
  },
] as const satisfies Prisma.SourceCreateManyInput[];
