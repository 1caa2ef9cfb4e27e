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
  const digits = /(?<!\d)\d+$/.exec(code)?.[0] ?? "";
  const head = code.slice(0, code.length - digits.length);
  return head.toLowerCase() + digits.padStart(6, "0");
}
