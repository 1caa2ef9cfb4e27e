import type { SectorRow } from "./rows";

export const sections2018: readonly SectorRow[] = [
  ["A", "Nông nghiệp, lâm nghiệp và thủy sản", "Agriculture, forestry and fishing"],
  ["B", "Khai khoáng", "Mining and quarrying"],
  ["C", "Công nghiệp chế biến, chế tạo", "Manufacturing"],
  [
    "D",
    "Sản xuất và phân phối điện, khí đốt, nước nóng, hơi nước và điều hoà không khí",
    "Electricity, gas, steam, hot water and air conditioning supply",
  ],
  [
    "E",
    "Cung cấp nước; hoạt động quản lý và xử lý rác thải, nước thải",
    "Water supply; sewerage and waste management",
  ],
  ["F", "Xây dựng", "Construction"],
  [
    "G",
    "Bán buôn và bán lẻ; sửa chữa ô tô, mô tô, xe máy và xe có động cơ khác",
    "Wholesale and retail trade; repair of motor vehicles and motorcycles",
  ],
  ["H", "Vận tải kho bãi", "Transportation and storage"],
  ["I", "Dịch vụ lưu trú và ăn uống", "Accommodation and food services"],
  ["J", "Thông tin và truyền thông", "Information and communication"],
  ["K", "Hoạt động tài chính, ngân hàng và bảo hiểm", "Finance, banking and insurance"],
  ["L", "Hoạt động kinh doanh bất động sản", "Real estate"],
  ["M", "Hoạt động chuyên môn, khoa học và công nghệ", "Professional, scientific and technical activities"],
  ["N", "Hoạt động hành chính và dịch vụ hỗ trợ", "Administrative and support services"],
  [
    "O",
    "Hoạt động của Đảng Cộng sản, tổ chức chính trị - xã hội, quản lý nhà nước, an ninh quốc phòng; bảo đảm xã hội bắt buộc",
    "Communist Party, socio-political organisations, public administration, defence; compulsory social security",
  ],
  ["P", "Giáo dục và đào tạo", "Education and training"],
  ["Q", "Y tế và hoạt động trợ giúp xã hội", "Health and social work"],
  ["R", "Nghệ thuật, vui chơi và giải trí", "Arts, entertainment and recreation"],
  ["S", "Hoạt động dịch vụ khác", "Other services"],
  [
    "T",
    "Hoạt động làm thuê các công việc trong các hộ gia đình, sản xuất sản phẩm vật chất và dịch vụ tự tiêu dùng của hộ gia đình",
    "Households as employers; goods and services produced by households for own use",
  ],
  ["U", "Hoạt động của các tổ chức và cơ quan quốc tế", "International organisations and bodies"],
];

export const sections2025: readonly SectorRow[] = [
  ...sections2018.slice(0, 6),
  ["G", "Bán buôn và bán lẻ", "Wholesale and retail trade"],
  ["H", "Vận tải, kho bãi", "Transportation and storage"],
  ["I", "Dịch vụ lưu trú và ăn uống", "Accommodation and food services"],
  [
    "J",
    "Hoạt động xuất bản, phát sóng, sản xuất và phân phối nội dung",
    "Publishing, broadcasting, content production and distribution",
  ],
  [
    "K",
    "Hoạt động viễn thông; lập trình máy tính, tư vấn, cơ sở hạ tầng máy tính và các dịch vụ thông tin khác",
    "Telecommunications; computer programming, consultancy, computing infrastructure and other information services",
  ],
  ["L", "Hoạt động tài chính, ngân hàng và bảo hiểm", "Finance, banking and insurance"],
  ["M", "Hoạt động kinh doanh bất động sản", "Real estate"],
  ["N", "Hoạt động chuyên môn, khoa học và công nghệ", "Professional, scientific and technical activities"],
  ["O", "Hoạt động hành chính và dịch vụ hỗ trợ", "Administrative and support services"],
  [
    "P",
    "Hoạt động của Đảng Cộng sản, tổ chức chính trị - xã hội, quản lý nhà nước, an ninh quốc phòng; bảo đảm xã hội bắt buộc",
    "Communist Party, socio-political organisations, public administration, defence; compulsory social security",
  ],
  ["Q", "Giáo dục và đào tạo", "Education and training"],
  ["R", "Y tế và hoạt động trợ giúp xã hội", "Health and social work"],
  ["S", "Nghệ thuật, thể thao và giải trí", "Arts, sports and recreation"],
  ["T", "Hoạt động dịch vụ khác", "Other services"],
  [
    "U",
    "Hoạt động làm thuê các công việc trong các hộ gia đình, sản xuất sản phẩm vật chất và dịch vụ tự tiêu dùng của hộ gia đình",
    "Households as employers; goods and services produced by households for own use",
  ],
  ["V", "Hoạt động của các tổ chức và cơ quan quốc tế", "International organisations and bodies"],
];
