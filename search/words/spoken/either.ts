import { unmark } from "../../fold";

/** Each of these phrases, "a|b c", as typed with marks and without. */
export function spellings(phrases: string): string[] {
  const marked = phrases.split("|");
  return [...new Set([...marked, ...marked.map(unmark)])];
}

/** A pattern of these phrases, typed with marks or without; one space stands for one space. */
export function either(phrases: string): string {
  return `(?:${spellings(phrases).join("|")})`;
}
