/** What the asker quotes: CH-2026-00042 (câu hỏi). */
export function questionNumber(year: number, count: number): string {
  return `CH-${year}-${String(count).padStart(5, "0")}`;
}
