import { expect, test } from "vitest";
import { foreignLanguage } from "~/app/platform/i18n/foreign-words";

test("Vietnamese names and titles are marked on English pages, and nothing else is", () => {
  for (const words of ["Báo Đầu tư, baodautu.vn", "Sở Công Thương tỉnh Bến Tre", "Bến Đỗ"]) {
    expect(foreignLanguage(words, "en")).toBe("vi");
    expect(foreignLanguage(words, "vi")).toBeUndefined();
  }
  for (const words of ["Tilleke & Gibbins", "© OpenStreetMap contributors", "VCCI News", "dautu360.vn"]) {
    expect(foreignLanguage(words, "en")).toBeUndefined();
  }
});
