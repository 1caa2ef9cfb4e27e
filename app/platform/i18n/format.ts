import type { Language } from "./languages";

/** Never the compact style: "2,1 NT" for 2,126 billion is understood by nobody. */
const locales: Record<Language, string> = { vi: "vi-VN", en: "en-GB" };

const timeZone = "Asia/Ho_Chi_Minh";
const dateOnly = /^\d{4}-\d{2}-\d{2}$/;

const numberFormats = new Map<string, Intl.NumberFormat>();

/** Making a format costs a hundred times what using it does, and a list uses it hundreds of times. */
function numberFormat(language: Language, least: number, most: number): Intl.NumberFormat {
  const key = `${language} ${least} ${most}`;
  const known = numberFormats.get(key);
  if (known) return known;
  const digits = { minimumFractionDigits: least, maximumFractionDigits: most };
  const made = new Intl.NumberFormat(locales[language], digits);
  numberFormats.set(key, made);
  return made;
}

/** 1234.5 → "1.234,5" · "1,234.5" */
export function formatNumber(value: number, language: Language, digits = 2): string {
  return numberFormat(language, 0, digits).format(value);
}

/** 0.993 → "99,3%" · "99.3%" */
export function formatShare(share: number, language: Language): string {
  return `${formatNumber(share * 100, language, 1)}%`;
}

/** Square metres, shown as people here think of land: 2317800 → "231,78 ha" · "231.78 ha" */
export function formatArea(squareMetres: number, language: Language): string {
  return `${formatNumber(squareMetres / 10_000, language, 2)} ha`;
}

/** The figure alone, always with two decimals, so that a column of them stands. */
export function formatHectares(squareMetres: number, language: Language): string {
  return numberFormat(language, 2, 2).format(squareMetres / 10_000);
}

/** 850 → "850 m", 1500 → "1,5 km" · "1.5 km" */
export function formatLength(metres: number, language: Language): string {
  return metres < 1000
    ? `${formatNumber(metres, language, 0)} m`
    : `${formatNumber(metres / 1000, language, 1)} km`;
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify(options);
  const known = dateFormats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-GB", options);
  dateFormats.set(key, made);
  return made;
}

function dateParts(iso: string, options: Intl.DateTimeFormatOptions) {
  // A calendar day is the same day everywhere; only a moment has a time zone.
  const zone = dateOnly.test(iso) ? "UTC" : timeZone;
  const parts = dateFormat({ ...options, timeZone: zone }).formatToParts(new Date(iso));
  return (type: Intl.DateTimeFormatPartTypes) => parts.find((part) => part.type === type)?.value ?? "";
}

/** "2026-11-23" → "23/11/2026" · "23 November 2026" */
export function formatDate(iso: string, language: Language): string {
  const month = language === "vi" ? "2-digit" : "long";
  const part = dateParts(iso, { day: language === "vi" ? "2-digit" : "numeric", month, year: "numeric" });
  const separator = language === "vi" ? "/" : " ";
  return [part("day"), part("month"), part("year")].join(separator);
}

/** A moment, in Vietnam's time: "23/11/2026, 15:05" · "23 November 2026, 15:05" */
export function formatMoment(iso: string, language: Language): string {
  const part = dateParts(iso, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  return `${formatDate(iso, language)}, ${part("hour")}:${part("minute")}`;
}

/** For what nobody promises to the day: "2027-03-31" → "quý I/2027" · "Q1 2027" */
export function formatQuarter(iso: string, language: Language): string {
  const part = dateParts(iso, { month: "numeric", year: "numeric" });
  const quarter = Math.ceil(Number(part("month")) / 3);
  const roman = ["I", "II", "III", "IV"][quarter - 1] ?? "";
  return language === "vi" ? `quý ${roman}/${part("year")}` : `Q${quarter} ${part("year")}`;
}

const moneyWords: Record<Language, { billion: string; million: string; one: Record<string, string> }> = {
  vi: { billion: "tỷ", million: "triệu", one: { VND: "đồng", USD: "USD" } },
  en: { billion: "billion", million: "million", one: { VND: "VND", USD: "USD" } },
};

/** Whole amount in its own currency, never converted: 2126e9 VND → "2.126 tỷ đồng" · "2,126 billion VND" */
export function formatMoney(amount: number, currency: "VND" | "USD", language: Language): string {
  const words = moneyWords[language];
  const unit = words.one[currency] ?? currency;
  // Dollars are counted in millions here, dong in billions.
  if (currency === "VND" && Math.abs(amount) >= 1e9) {
    return `${formatNumber(amount / 1e9, language, 3)} ${words.billion} ${unit}`;
  }
  if (Math.abs(amount) >= 1e6) return `${formatNumber(amount / 1e6, language, 2)} ${words.million} ${unit}`;
  return `${formatNumber(amount, language, currency === "VND" ? 0 : 2)} ${unit}`;
}

/** A text as a line of its own begins. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
