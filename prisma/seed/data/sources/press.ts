import type { Prisma } from "../../../generated/client";
import { day } from "../day";

export const pressSources = [
  {
    id: "bao-dong-khoi-2025-06",
    title: "Bến Tre chuẩn bị điều kiện, sẵn sàng đón sóng đầu tư mới (số liệu tháng 6/2025)",
    publisher: "Báo Đồng Khởi, bản dịch trên Vietnam.vn",
    url: "https://www.vietnam.vn/en/ben-tre-chuan-bi-dieu-kien-san-sang-don-song-dau-tu-moi",
  },
  {
    id: "vietnam-news-2025-07-15",
    title: "[Bài về các khu công nghiệp của tỉnh Vĩnh Long mới]",
    titleEn: "[Article on the industrial parks of the new Vĩnh Long Province]",
    publisher: "Việt Nam News",
    url: "https://vietnamnews.vn/economy/1721339",
    publishedOn: day("2025-07-15"),
  },
  {
    id: "bao-quan-khu-7-2026-01-28",
    title: "[Bài về 17 khu công nghiệp quy hoạch mới của tỉnh Vĩnh Long đến năm 2030]",
    titleEn: "[Article on 17 new industrial parks planned in Vĩnh Long Province by 2030]",
    publisher: "Báo Quân khu 7, baoquankhu7.vn, 56407",
    publishedOn: day("2026-01-28"),
  },
  {
    id: "vcci-news-2014-08-05",
    title: "[Bài về các khu công nghiệp tỉnh Bến Tre năm 2014]",
    titleEn: "[Article on the industrial parks of Bến Tre Province in 2014]",
    publisher: "VCCI News",
    url: "https://vccinews.com/news/30881",
    publishedOn: day("2014-08-05"),
  },
  {
    id: "bao-dau-tu-d70688",
    title: "[Bài về đầu tư hạ tầng khu công nghiệp Phú Thuận]",
    titleEn: "[Article on the infrastructure of Phú Thuận Industrial Park]",
    publisher: "Báo Đầu tư, baodautu.vn, d70688",
  },
  {
    id: "thanh-nien-viet-2025-12",
    title: "[Bài giới thiệu khu công nghiệp Phú Thuận, 12/2025]",
    titleEn: "[Article presenting Phú Thuận Industrial Park, December 2025]",
    publisher: "Thanh niên Việt, thanhnienviet.vn",
  },
  {
    id: "bao-dong-khoi-2011-11-24",
    title: "[Bài về cụm công nghiệp Phong Nẫm]",
    titleEn: "[Article on Phong Nẫm Industrial Cluster]",
    publisher: "Báo Đồng Khởi",
    publishedOn: day("2011-11-24"),
  },
  {
    id: "bao-dong-khoi-2012-07",
    title: "[Bài về quy hoạch cụm công nghiệp đến năm 2020, tháng 7/2012]",
    titleEn: "[Article on the plan of clusters to 2020, July 2012]",
    publisher: "Báo Đồng Khởi, baodongkhoi.vn, a21232",
  },
  {
    id: "bao-dong-khoi-2024",
    title: "[Bài về ngành dừa Bến Tre năm 2024]",
    titleEn: "[Article on the coconut industry of Bến Tre in 2024]",
    publisher: "Báo Đồng Khởi",
  },
  {
    id: "giao-duc-thu-do",
    title: "Bến Tre: Thu hút đầu tư vào các cụm công nghiệp",
    publisher: "Giáo dục Thủ đô, giaoducthudo.giaoducthoidai.vn, dẫn Sở Công Thương",
  },
  {
    id: "ngoi-sao-453486",
    title: "[Bài về kế hoạch phát triển cụm công nghiệp đến năm 2030]",
    titleEn: "[Article on the plan for industrial clusters to 2030]",
    publisher: "Ngôi sao, ngoisao.vn, 453486",
  },
  {
    id: "doanh-nghiep-kinh-te-xanh-2571",
    title: "[Bài về vùng sản xuất tập trung và cụm công nghiệp Bến Tre]",
    titleEn: "[Article on areas of concentrated production and clusters of Bến Tre]",
    publisher: "Doanh nghiệp và Kinh tế xanh, doanhnghiepkinhtexanh.vn, a2571",
  },
  {
    id: "tuoi-tre-2026-06-11",
    title: "15 xã ở Vĩnh Long giữ nguyên tên lên phường, xã Trung Thành đổi thành phường Vũng Liêm (dẫn lại)",
    publisher: "Tuổi Trẻ",
    url: "https://tuoitre.vn/15-xa-o-vinh-long-giu-nguyen-ten-len-phuong-xa-trung-thanh-doi-thanh-phuong-vung-liem-20260611113842232.htm",
    publishedOn: day("2026-06-11"),
  },
] as const satisfies Prisma.SourceCreateManyInput[];
