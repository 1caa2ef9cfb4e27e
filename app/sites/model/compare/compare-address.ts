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
  onlyDifferences: boolean;
}

/** An id as typed or pasted: "KCN-Phu-Thuan-A1", or the address of a lot's page. */
function idOf(typed: string): string {
  const path = typed.trim().split(/[?#]/)[0] ?? "";
  return path.replace(/\/+$/, "").split("/").at(-1)?.toLowerCase().slice(0, 80) ?? "";
}

function idsOf(params: URLSearchParams, kind: ComparedKind): string[] {
  return [...new Set(params.getAll(kind).map(idOf))].filter((id) => id !== "");
}

/** The lots ticked on a list without JavaScript, which ride along in its address. */
export function readTicked(params: URLSearchParams): string[] {
  return idsOf(params, "lot").slice(0, mostCompared);
}

/** Reads `?lot=a&lot=b` or `?zone=a&zone=b`. Where both are given, lots are compared. */
export function readCompareAddress(params: URLSearchParams): CompareAddress {
  const lots = idsOf(params, "lot");
  const kind = lots.length > 0 || !params.has("zone") ? "lot" : "zone";
  const asked = kind === "lot" ? lots : idsOf(params, "zone");
  return {
    kind,
    ids: asked.slice(0, mostCompared),
    beyond: Math.max(0, asked.length - mostCompared),
    onlyDifferences: params.get("only") === "differences",
  };
}

/** The shortest address of a comparison. */
export function compareSearch(kind: ComparedKind, ids: readonly string[], onlyDifferences = false): string {
  const params = new URLSearchParams(ids.map((id) => [kind, id]));
  if (onlyDifferences) params.set("only", "differences");
  const search = params.toString();
  return search === "" ? "" : `?${search}`;
}
