import { cut } from "~/app/platform/cut";
import type { FoundKind } from "./found";
import { foundKinds } from "./found";

export interface SearchParams {
  q: string;
  /** nothing but what is typed */
  literal: boolean;
  /** one kind alone, all of it */
  only: FoundKind | null;
}

const longest = 200;

/** Any address can be read: what makes no sense is left out. */
export function readSearch(params: URLSearchParams): SearchParams {
  const only = params.get("only");
  return {
    q: cut((params.get("q") ?? "").trim(), longest),
    literal: params.get("literal") === "1",
    only: foundKinds.find((kind) => kind === only) ?? null,
  };
}

export function searchAddress({ q, literal, only }: Partial<SearchParams>): string {
  const params = new URLSearchParams();
  if (q) params.set("q", q);
  if (literal) params.set("literal", "1");
  if (only) params.set("only", only);
  const search = params.toString();
  return search === "" ? "" : `?${search}`;
}
