import { cut } from "~/app/platform/cut";

export const peoplePageSize = 25;

/** What is looked for among the people with an account. */
export interface PeopleQuery {
  /** part of a name or of a mailbox's address; empty for everybody */
  q: string;
  page: number;
}

const longestWords = 200;

export function readPeopleQuery(params: URLSearchParams): PeopleQuery {
  const page = Number(params.get("page"));
  return {
    q: cut((params.get("q") ?? "").trim(), longestWords),
    page: Number.isInteger(page) && page >= 1 && page <= 4000 ? page : 1,
  };
}

export function peopleSearch({ q, page }: PeopleQuery, { saved = false } = {}): string {
  const params = new URLSearchParams();
  if (q !== "") params.set("q", q);
  if (page > 1) params.set("page", String(page));
  if (saved) params.set("saved", "");
  const search = params.toString();
  return search === "" ? "" : `?${search}`;
}
