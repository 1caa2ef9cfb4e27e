import * as z from "zod";
import { apiLanguage } from "../answers/facts";
import type { ParameterText } from "./operation";

/** Every resource takes these. */
export const everywhere = { lang: apiLanguage };

const lang: ParameterText = {
  text: {
    vi: "Ngôn ngữ của đường dẫn trang và của thông báo lỗi. Dữ liệu luôn có cả hai ngôn ngữ.",
    en: "Language of page addresses and of error messages. Data always comes in both.",
  },
  example: "en",
};
export const everywhereTexts = { lang };

export const noParameters = z.object(everywhere);

/** What a list is told by, where one of several values may be chosen more than once. */
export const severalTimes = {
  vi: "Có thể nêu nhiều lần để chọn nhiều giá trị.",
  en: "May be given several times for several values.",
};
