import type { SectorsBySection } from "./rows";

/** Outside manufacturing, only what matters in an industrial zone or to its suppliers. */
export const otherSectors2018: SectorsBySection = {
  A: [
    ["01", "Nông nghiệp và hoạt động dịch vụ có liên quan", "Agriculture and related services"],
    ["011", "Trồng cây hàng năm", "Growing of annual crops"],
    ["012", "Trồng cây lâu năm", "Growing of perennial crops"],
    ["013", "Nhân và chăm sóc cây giống nông nghiệp", "Plant propagation"],
    ["014", "Chăn nuôi", "Animal husbandry"],
    ["016", "Hoạt động dịch vụ nông nghiệp", "Agricultural services"],
    ["02", "Lâm nghiệp và hoạt động dịch vụ có liên quan", "Forestry and related services"],
    ["03", "Khai thác, nuôi trồng thủy sản", "Fishing and aquaculture"],
    ["031", "Khai thác thủy sản", "Fishing"],
    ["032", "Nuôi trồng thủy sản", "Aquaculture"],
  ],
  B: [["08", "Khai khoáng khác", "Other mining and quarrying"]],
  D: [
    [
      "35",
      "Sản xuất và phân phối điện, khí đốt, nước nóng, hơi nước và điều hoà không khí",
      "Electricity, gas, steam, hot water and air conditioning supply",
    ],
    [
      "351",
      "Sản xuất, truyền tải và phân phối điện",
      "Electricity generation, transmission and distribution",
    ],
    [
      "352",
      "Sản xuất khí đốt, phân phối nhiên liệu khí bằng đường ống",
      "Manufacture of gas; distribution of gaseous fuels through mains",
    ],
    [
      "353",
      "Sản xuất, phân phối hơi nước, nước nóng, điều hoà không khí và sản xuất nước đá",
      "Steam, hot water, air conditioning and ice",
    ],
  ],
  E: [
    ["36", "Khai thác, xử lý và cung cấp nước", "Water collection, treatment and supply"],
    ["360", "Khai thác, xử lý và cung cấp nước", "Water collection, treatment and supply"],
    ["37", "Thoát nước và xử lý nước thải", "Sewerage and wastewater treatment"],
    ["370", "Thoát nước và xử lý nước thải", "Sewerage and wastewater treatment"],
    [
      "38",
      "Hoạt động thu gom, xử lý và tiêu hủy rác thải; tái chế phế liệu",
      "Waste collection, treatment and disposal; materials recovery",
    ],
    ["381", "Thu gom rác thải", "Waste collection"],
    ["382", "Xử lý và tiêu hủy rác thải", "Waste treatment and disposal"],
    ["383", "Tái chế phế liệu", "Materials recovery"],
    ["39", "Xử lý ô nhiễm và hoạt động quản lý chất thải khác", "Remediation and other waste management"],
    ["390", "Xử lý ô nhiễm và hoạt động quản lý chất thải khác", "Remediation and other waste management"],
  ],
  F: [
    ["41", "Xây dựng nhà các loại", "Construction of buildings"],
    ["42", "Xây dựng công trình kỹ thuật dân dụng", "Civil engineering"],
    ["43", "Hoạt động xây dựng chuyên dụng", "Specialised construction"],
  ],
  H: [
    ["49", "Vận tải đường sắt, đường bộ và vận tải đường ống", "Land transport and transport via pipelines"],
    ["50", "Vận tải đường thủy", "Water transport"],
    ["52", "Kho bãi và các hoạt động hỗ trợ cho vận tải", "Warehousing and support activities for transport"],
    ["521", "Kho bãi và lưu giữ hàng hóa", "Warehousing and storage"],
    ["522", "Hoạt động dịch vụ hỗ trợ cho vận tải", "Support activities for transport"],
    ["53", "Bưu chính và chuyển phát", "Postal and courier activities"],
  ],
  J: [
    ["58", "Hoạt động xuất bản", "Publishing"],
    ["582", "Xuất bản phần mềm", "Software publishing"],
    ["61", "Viễn thông", "Telecommunications"],
    [
      "62",
      "Lập trình máy vi tính, dịch vụ tư vấn và các hoạt động khác liên quan đến máy vi tính",
      "Computer programming, consultancy and related activities",
    ],
    [
      "620",
      "Lập trình máy vi tính, dịch vụ tư vấn và các hoạt động khác liên quan đến máy vi tính",
      "Computer programming, consultancy and related activities",
    ],
    ["63", "Hoạt động dịch vụ thông tin", "Information services"],
    [
      "631",
      "Xử lý dữ liệu, cho thuê và các hoạt động liên quan; cổng thông tin",
      "Data processing, hosting and related activities; web portals",
    ],
  ],
  M: [
    [
      "71",
      "Hoạt động kiến trúc; kiểm tra và phân tích kỹ thuật",
      "Architecture; technical testing and analysis",
    ],
    ["712", "Kiểm tra và phân tích kỹ thuật", "Technical testing and analysis"],
    ["72", "Nghiên cứu khoa học và phát triển công nghệ", "Scientific research and technology development"],
    [
      "721",
      "Nghiên cứu khoa học và phát triển công nghệ trong lĩnh vực khoa học tự nhiên và kỹ thuật",
      "Research and development in natural sciences and engineering",
    ],
    [
      "722",
      "Nghiên cứu khoa học và phát triển công nghệ trong lĩnh vực khoa học xã hội và nhân văn",
      "Research and development in social sciences and humanities",
    ],
  ],
  N: [["78", "Hoạt động dịch vụ lao động và việc làm", "Employment services"]],
  P: [
    ["85", "Giáo dục và đào tạo", "Education and training"],
    ["853", "Giáo dục nghề nghiệp", "Vocational education"],
  ],
};
