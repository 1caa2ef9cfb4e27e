import type { LotStatus } from "./lot-terms";

/** What an investor can have soonest comes first; what is gone comes last. */
export const statusesByReadiness: readonly LotStatus[] = [
  "ready",
  "construction",
  "clearance",
  "planned",
  "reserved",
  "let",
  "suspended",
];

/** Sorts codes as people count: A2 before A10. The last number is padded; same form as the database fallback's. */
export function codeOrder(code: string): string {
  const [, head = "", digits = ""] = /^(.*?)(\d*)$/s.exec(code) ?? [];
  return head.toLowerCase() + digits.padStart(6, "0");
}
