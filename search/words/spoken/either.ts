import { unmark } from "../../fold";

/** A pattern of these phrases, typed with marks or without; a space stands for any white space. */
export function either(phrases: string): string {
  const marked = phrases.split("|");
  return `(?:${[...new Set([...marked, ...marked.map(unmark)])].join("|").replaceAll(" ", "\\s+")})`;
}
