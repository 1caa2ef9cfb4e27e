/** The first so many characters, and no half of one: PostgreSQL and JSON both refuse a lone surrogate. */
export function cut(text: string, longest: number): string {
  return text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, "");
}
