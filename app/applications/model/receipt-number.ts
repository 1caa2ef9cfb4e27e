/** What the investor quotes: BD-2026-00042. */
export function receiptNumber(year: number, count: number): string {
  return `BD-${year}-${String(count).padStart(5, "0")}`;
}
