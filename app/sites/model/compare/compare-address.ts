import { cut } from "~/app/platform/cut";

/** What is put side by side. */
export type ComparedKind = "lot" | "zone";

/** More columns than this nobody can hold in mind, or on a page. */
export const mostCompared = 6;

export interface CompareAddress {
  kind: ComparedKind;
  /** asked for, each once, in the order of the address, at most six */
  ids: string[];
  /** asked for beyond the sixth */
  beyond: number;
  /** of the other kind, which cannot stand beside these */
  others: string[];
  onlyDifferences: boolean;
}

export const otherKind = { lot: "zone", zone: "lot" } as const satisfies Record<ComparedKind, ComparedKind>;

interface Named {
  kind: ComparedKind;
  id: string;
}

/** What is meant by something typed or pasted: "KCN-Phu-Thuan-A1", or the address of a lot's or a zone's page. */
function named(typed: string, askedAs: ComparedKind): Named {
  const path = typed.trim().split(/[?#]/)[0] ?? "";
  const [last = "", folder] = path
    .replace(/(?<!\/)\/+$/, "")
    .split("/")
    .reverse();
  const kind = folder === "zones" ? "zone" : folder === "lots" ? "lot" : askedAs;
  return { kind, id: cut(last.toLowerCase(), 80) };
}

function namedIn(params: URLSearchParams): Named[] {
  return [...params]
    .flatMap(([key, typed]) => (key === "lot" || key === "zone" ? [named(typed, key)] : []))
    .filter(({ id }) => id !== "");
}

function idsOf(all: readonly Named[], kind: ComparedKind): string[] {
  return [...new Set(all.filter((one) => one.kind === kind).map(({ id }) => id))];
}

/** The lots ticked on a list without JavaScript, which ride along in its address. */
export function readTicked(params: URLSearchParams): string[] {
  return idsOf(namedIn(params), "lot").slice(0, mostCompared);
}

/** Reads `?lot=a&lot=b` or `?zone=a&zone=b`. Where both kinds are named, the first decides which is compared. */
export function readCompareAddress(params: URLSearchParams): CompareAddress {
  const all = namedIn(params);
  const kind = all[0]?.kind ?? (params.has("zone") && !params.has("lot") ? "zone" : "lot");
  const asked = idsOf(all, kind);
  return {
    kind,
    ids: asked.slice(0, mostCompared),
    beyond: Math.max(0, asked.length - mostCompared),
    others: idsOf(all, otherKind[kind]).slice(0, mostCompared),
    onlyDifferences: params.get("only") === "differences",
  };
}

/** The shortest address of a comparison. */
export function compareSearch(
  kind: ComparedKind,
  ids: readonly string[],
  onlyDifferences = false,
  others: readonly string[] = [],
): string {
  const params = new URLSearchParams([
    ...ids.map((id) => [kind, id]),
    ...others.map((id) => [otherKind[kind], id]),
  ]);
  if (onlyDifferences) params.set("only", "differences");
  const search = params.toString();
  return search === "" ? "" : `?${search}`;
}
