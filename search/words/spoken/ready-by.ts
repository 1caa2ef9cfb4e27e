/** What is said before a day of hand-over. Patterns are written on unmarked text. */
const lead =
  "(?:san sang|ban giao|giao dat|nhan dat|co dat|ready|available|hand(?:ed|ing)?[ -]?over|delivery)" +
  "(?: (?:cham nhat|muon nhat|toi|den|trong|vao|by|in|on|until|at the latest))*";
const before = "(?: (?<before>truoc|before))?";
const year = "(?<year>20\\d\\d)";
const when = [
  `(?:ngay )?(?<day>\\d{1,2})[/.-](?<month>\\d{1,2})[/.-]${year}`,
  `(?:thang )?(?<month>\\d{1,2})(?: nam |[/.-])${year}`,
  `(?:quy |quarter |q)(?<quarter>[1-4]|iv|i{1,3})(?: nam |[/. -])${year}`,
  `(?:nam )?${year}`,
].map((period) => new RegExp(`(?<![\\p{L}\\p{N}])${lead}${before} ${period}(?![\\p{L}\\p{N}/])`, "u"));

const romans = ["i", "ii", "iii", "iv"];

/**
 * The day by which "bàn giao trước quý 2/2027" or "ready in 2027" wants land, as an ISO date, with
 * where it stands in the text; the last day of what is named, the last before it after "before". Null where no such
 * day is said.
 */
export function readReadyBy(unmarked: string): { readyBy: string; from: number; to: number } | null {
  for (const pattern of when) {
    const found = pattern.exec(unmarked);
    const readyBy = found && lastDay(found.groups ?? {});
    if (readyBy) return { readyBy, from: found.index, to: found.index + found[0].length };
  }
  return null;
}

function lastDay({ year, quarter, month, day, before }: Record<string, string | undefined>): string | null {
  const [first, length] = monthsOf(quarter, month);
  if (first > 12) return null;
  const end = day
    ? new Date(Date.UTC(Number(year), first - 1, Number(day)))
    : new Date(Date.UTC(Number(year), first - 1 + (before ? 0 : length), 0));
  if (day && end.getUTCMonth() !== first - 1) return null;
  return end.toISOString().slice(0, 10);
}

/** The first month of a period, from 1, and how many there are. */
function monthsOf(quarter: string | undefined, month: string | undefined): [number, number] {
  if (month) return [Number(month), 1];
  if (!quarter) return [1, 12];
  const nth = romans.includes(quarter) ? romans.indexOf(quarter) + 1 : Number(quarter);
  return [nth * 3 - 2, 3];
}
