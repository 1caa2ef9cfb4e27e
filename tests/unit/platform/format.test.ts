import { expect, test } from "vitest";
import {
  formatArea,
  formatDate,
  formatHectares,
  formatLength,
  formatMoment,
  formatMoney,
  formatNumber,
  formatQuarter,
  formatShare,
} from "~/app/platform/i18n/format";

test("numbers group by points in Vietnamese and by commas in English", () => {
  expect(formatNumber(1234567.891, "vi")).toBe("1.234.567,89");
  expect(formatNumber(1234567.891, "en")).toBe("1,234,567.89");
});

test("four digits are grouped too, so that columns agree", () => {
  expect(formatNumber(2126, "vi")).toBe("2.126");
  expect(formatNumber(2126, "en")).toBe("2,126");
});

test("a share is shown with one decimal at most and no space before the sign", () => {
  expect(formatShare(0.9929, "vi")).toBe("99,3%");
  expect(formatShare(1, "en")).toBe("100%");
});

test("areas are stored in square metres and shown in hectares", () => {
  expect(formatArea(2_317_800, "vi")).toBe("231,78 ha");
  expect(formatArea(2_317_800, "en")).toBe("231.78 ha");
  expect(formatArea(4000, "vi")).toBe("0,4 ha");
});

test("in columns hectares always have two decimals", () => {
  expect(formatHectares(4000, "vi")).toBe("0,40");
  expect(formatHectares(18_000, "en")).toBe("1.80");
});

test("lengths change from metres to kilometres at one kilometre", () => {
  expect(formatLength(999, "vi")).toBe("999 m");
  expect(formatLength(1500, "vi")).toBe("1,5 km");
  expect(formatLength(1000, "en")).toBe("1 km");
});

test("a calendar day stays the same day whatever the clock of the machine", () => {
  expect(formatDate("2026-11-23", "vi")).toBe("23/11/2026");
  expect(formatDate("2026-11-23", "en")).toBe("23 November 2026");
  expect(formatDate("2025-07-01", "vi")).toBe("01/07/2025");
});

test("a moment is told in Vietnam's time, which may be the next day", () => {
  expect(formatDate("2026-11-23T18:30:00.000Z", "vi")).toBe("24/11/2026");
  expect(formatMoment("2026-11-23T18:30:00.000Z", "vi")).toBe("24/11/2026, 01:30");
  expect(formatMoment("2026-11-23T08:05:00.000Z", "en")).toBe("23 November 2026, 15:05");
});

test("midnight is 00, not 24", () => {
  expect(formatMoment("2026-11-23T17:00:00.000Z", "vi")).toBe("24/11/2026, 00:00");
});

test("quarters begin in January, April, July and October", () => {
  expect(formatQuarter("2027-03-31", "vi")).toBe("quý I/2027");
  expect(formatQuarter("2027-04-01", "vi")).toBe("quý II/2027");
  expect(formatQuarter("2027-12-31", "en")).toBe("Q4 2027");
});

test("large amounts are written in words that people use, never compact", () => {
  expect(formatMoney(2_126e9, "VND", "vi")).toBe("2.126 tỷ đồng");
  expect(formatMoney(2_126e9, "VND", "en")).toBe("2,126 billion VND");
  expect(formatMoney(1_986.898e9, "VND", "vi")).toBe("1.986,898 tỷ đồng");
  expect(formatMoney(216.38e6, "USD", "vi")).toBe("216,38 triệu USD");
  expect(formatMoney(500e6, "VND", "en")).toBe("500 million VND");
  expect(formatMoney(11_275, "VND", "vi")).toBe("11.275 đồng");
  expect(formatMoney(0.15, "USD", "en")).toBe("0.15 USD");
});
