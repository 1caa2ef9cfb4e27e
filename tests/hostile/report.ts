import type { Sent } from "./storm";

const inVain: string[] = ["cut", "closed", "silent"];

/** What must not happen to a request, however odd: a fault of the portal's, or no answer where one was waited for. */
export function isFault({ outcome }: Sent): boolean {
  return outcome.statuses.some((status) => status >= 500) || ["foreign", ...inVain].includes(outcome.end);
}

/** Such a request in words that lead to it again. */
export function faultLine({ number, family, kind, line, outcome }: Sent): string {
  const said = outcome.statuses.length > 0 ? outcome.statuses.join(" ") : "nothing";
  return `#${number} ${family}, ${kind}: ${outcome.end}, ${said}, ${Math.round(outcome.ms)} ms: ${line}`;
}

const columns = [
  "kind",
  "requests",
  "2xx",
  "3xx",
  "4xx",
  "5xx",
  "no answer",
  "foreign",
  "left",
  "slowest ms",
] as const;

/** A line a kind of request: how many, what was answered, the longest an answer took. */
export function kindsTable(all: readonly Sent[]): string {
  const kinds = grouped(all);
  const rows = [...kinds].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, sent]) => rowOf(kind, sent));
  return aligned([[...columns], ...rows, rowOf("all", all)]);
}

const nameOf = ({ family, kind }: Sent) => `${family}: ${kind}`;

function grouped(all: readonly Sent[]): Map<string, Sent[]> {
  const groups = new Map<string, Sent[]>();
  for (const one of all) {
    const group = groups.get(nameOf(one)) ?? [];
    group.push(one);
    groups.set(nameOf(one), group);
  }
  return groups;
}

function rowOf(kind: string, sent: readonly Sent[]): string[] {
  const statuses = sent.flatMap(({ outcome }) => outcome.statuses);
  const hundreds = [2, 3, 4, 5].map((hundred) =>
    statuses.filter((status) => Math.floor(status / 100) === hundred),
  );
  const unanswered = sent.filter(({ outcome }) => inVain.includes(outcome.end));
  const foreign = sent.filter(({ outcome }) => outcome.end === "foreign");
  const left = sent.filter(({ outcome }) => outcome.end === "left");
  const slowest = Math.max(0, ...sent.map(({ outcome }) => outcome.ms));
  return [
    kind,
    sent.length,
    ...[...hundreds, unanswered, foreign, left].map(({ length }) => length),
    Math.round(slowest),
  ].map(String);
}

/** Rows of texts under each other; the first of each to the left, the others to the right. */
export function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const cell = (text: string, at: number) =>
    at === 0 ? text.padEnd(widths[at] ?? 0) : text.padStart(widths[at] ?? 0);
  return rows.map((row) => row.map(cell).join("  ")).join("\n");
}
