import { day } from "../day";
import { at, recalled } from "./row";

const bridge = { kind: "bridge", ...recalled } as const;

/** The crossings that tie the islands to each other and to their neighbours. */
export const bridges = [
  at(
    {
      id: "cau-rach-mieu",
      nameVi: "Cầu Rạch Miễu",
      nameEn: "Rạch Miễu Bridge",
      aliases: ["Rạch Miễu 1"],
      status: "operating",
      ...bridge,
    },
    10.3385,
    106.3505,
  ),
  at(
    {
      id: "cau-rach-mieu-2",
      nameVi: "Cầu Rạch Miễu 2",
      nameEn: "Rạch Miễu 2 Bridge",
      status: "operating",
      ...bridge,
    },
    10.336,
    106.309,
  ),
  at(
    {
      id: "cau-ham-luong",
      nameVi: "Cầu Hàm Luông",
      nameEn: "Hàm Luông Bridge",
      status: "operating",
      ...bridge,
    },
    10.2085,
    106.3395,
  ),
  at(
    {
      id: "cau-ham-luong-2",
      nameVi: "Cầu Hàm Luông 2",
      nameEn: "Hàm Luông 2 Bridge",
      status: "planned",
      expectedOn: day("2031-12-31"),
      ...bridge,
    },
    10.227,
    106.2935,
  ),
  at(
    { id: "cau-co-chien", nameVi: "Cầu Cổ Chiên", nameEn: "Cổ Chiên Bridge", status: "operating", ...bridge },
    10.028,
    106.312,
  ),
  at(
    {
      id: "cau-dinh-khao",
      nameVi: "Cầu Đình Khao",
      nameEn: "Đình Khao Bridge",
      aliases: ["phà Đình Khao"],
      status: "construction",
      expectedOn: day("2028-06-30"),
      ...bridge,
    },
    10.2515,
    105.99,
  ),
  at(
    {
      id: "cau-an-hoa",
      nameVi: "Cầu An Hóa",
      nameEn: "An Hóa Bridge",
      aliases: ["An Hoá"],
      status: "operating",
      ...bridge,
    },
    10.2705,
    106.4465,
  ),
  at(
    {
      id: "cau-ba-lai-8",
      nameVi: "Cầu Ba Lai 8",
      nameEn: "Ba Lai 8 Bridge",
      status: "construction",
      expectedOn: day("2027-12-31"),
      noteVi: "Trên đường bộ ven biển, nối Ba Tri với Bình Đại.",
      noteEn: "On the coastal road, between Ba Tri and Bình Đại.",
      ...bridge,
    },
    10.0945,
    106.6885,
  ),
  at(
    {
      id: "cau-cua-dai",
      nameVi: "Cầu Cửa Đại",
      nameEn: "Cửa Đại Bridge",
      status: "planned",
      expectedOn: day("2030-12-31"),
      noteVi: "Trên đường bộ ven biển, nối Bình Đại với Gò Công.",
      noteEn: "On the coastal road, between Bình Đại and Gò Công.",
      ...bridge,
    },
    10.2255,
    106.7335,
  ),
];
