import * as z from "zod";
import { pageNumber } from "~/app/platform/bounds";
import { fromSomewhere, lotQuery, nowhere, outOfOrder, rangeInOrder } from "~/app/sites/model/lot-query";
import { nearKinds } from "~/app/sites/model/places/infrastructure";
import type { ParameterText } from "./operation";
import { everywhere, everywhereTexts, severalTimes } from "./parameter-texts";

// How a page shows its result is the page's own affair.
const { view, layers, size, ...conditions } = lotQuery.shape;

/** What may be asked of the list of lots: the same as on its page. */
export const mostLotsInList = 100;
export const lotParameters = z
  .object({ ...conditions, size: pageNumber(mostLotsInList).default(20), ...everywhere })
  .refine(rangeInOrder, outOfOrder)
  .refine(fromSomewhere, nowhere);

/** The same for files, which take more lots at once. */
export const mostLotsInFile = 1000;
export const lotFileParameters = z
  .object({
    ...conditions,
    size: pageNumber(mostLotsInFile).default(mostLotsInFile),
    ...everywhere,
  })
  .refine(rangeInOrder, outOfOrder)
  .refine(fromSomewhere, nowhere);

type LotParameter = keyof z.output<typeof lotParameters>;

const several = (vi: string, en: string, example: string): ParameterText => ({
  text: { vi: `${vi} ${severalTimes.vi}`, en: `${en} ${severalTimes.en}` },
  example,
});
const one = (vi: string, en: string, example: string, keywords?: Record<string, unknown>): ParameterText => ({
  text: { vi, en },
  example,
  ...(keywords && { keywords }),
});

const kinds = nearKinds.join(", ");
const boxPattern = "^-?\\d{1,3}(\\.\\d+)?(,-?\\d{1,3}(\\.\\d+)?){3}$";

export const lotTexts: Record<LotParameter, ParameterText> = {
  q: one("Từ cần tìm, có dấu hoặc không dấu.", "Words to search for, with or without marks.", "phu thuan"),
  zone: several("Mã khu, cụm công nghiệp.", "Identifier of a zone.", "kcn-phu-thuan"),
  kind: several("Khu hay cụm công nghiệp.", "Park or cluster.", "park"),
  locality: several(
    "Mã xã, phường, hoặc đơn vị cũ nơi có lô đất.",
    "Identifier of a commune or ward, or of an ended unit, in which the lot lies.",
    "phu-thuan",
  ),
  status: several("Tình trạng lô đất.", "Status of the lot.", "ready"),
  sector: several(
    "Ngành được tiếp nhận, dạng phiên bản:mã.",
    "Sector that may settle there, as version:code.",
    "VSIC2025:10",
  ),
  reserved: several("Đối tượng được dành riêng.", "For whom the lot is kept.", "sme"),
  areaMin: one("Diện tích tối thiểu, ha.", "Least area, hectares.", "1"),
  areaMax: one("Diện tích tối đa, ha.", "Largest area, hectares.", "5"),
  powerMin: one("Công suất điện tối thiểu, kVA.", "Least power, kVA.", "1000"),
  waterMin: one("Cấp nước tối thiểu, m³/ngày.", "Least water supply, m³ a day.", "100"),
  wastewaterMin: one("Tiếp nhận nước thải tối thiểu, m³/ngày.", "Least wastewater taken, m³ a day.", "80"),
  rentMax: one(
    "Giá thuê cao nhất, USD/m² cho thời hạn còn lại, chưa VAT.",
    "Highest rent, USD per m² for the remaining term, without VAT.",
    "90",
  ),
  readyBy: one("Bàn giao được muộn nhất vào ngày này.", "Can be handed over by this day.", "2027-06-30"),
  undated: one(
    "Cùng với readyBy: tính cả lô chưa công bố ngày.",
    "With readyBy: also lots for which no day has been published.",
    "true",
    { enum: ["true", "false"] },
  ),
  near: one(
    `Mốc để tính khoảng cách: mã một công trình hạ tầng, tính tới điểm gần nhất trên tuyến, tới ranh vùng (trong vùng là 0); một trong ${kinds}, tính tới công trình gần nhất của loại đó, chỉ kể công trình đang hoạt động nếu có; hoặc vĩ độ,kinh độ.`,
    `What distance is measured from: identifier of an infrastructure, to its nearest stretch or its edge (0 inside); one of ${kinds}, to the nearest of that kind, of those in operation where any is; or latitude,longitude.`,
    "10.24,106.37",
  ),
  within: one(
    "Cách mốc near không quá số km này; chỉ dùng cùng near.",
    "No further than this many kilometres from near; only together with near.",
    "25",
  ),
  bbox: one(
    "Khung bản đồ: tây,nam,đông,bắc, tính bằng độ.",
    "Box on the map: west,south,east,north, degrees.",
    "106.0,9.8,106.8,10.4",
    { pattern: boxPattern },
  ),
  sort: one("Thứ tự kết quả.", "Order of the result.", "area-asc"),
  page: one("Trang kết quả, từ 1.", "Page of the result, from 1.", "1"),
  size: one(
    `Số lô mỗi trang, nhiều nhất ${mostLotsInList}.`,
    `Lots a page, at most ${mostLotsInList}.`,
    "20",
  ),
  lang: everywhereTexts.lang,
};

export const lotFileTexts: Record<LotParameter, ParameterText> = {
  ...lotTexts,
  size: one(
    `Số lô mỗi trang, nhiều nhất ${mostLotsInFile}.`,
    `Lots a page, at most ${mostLotsInFile}.`,
    "1000",
  ),
};
