import { deskPage, identifier } from "~/app/platform/bounds";
import { cut } from "~/app/platform/cut";

export const registerPageSize = 50;

/** What the office asks of the register. The address carries exactly this. */
export interface RegisterQuery {
  q: string;
  zone: string | null;
  page: number;
}

export function readRegisterQuery(params: URLSearchParams): RegisterQuery {
  return {
    q: cut((params.get("q") ?? "").trim(), 200),
    zone: identifier.nullable().catch(null).parse(params.get("zone")),
    page: deskPage.parse(params.get("page")),
  };
}

/** The shortest address that means this query. */
export function registerSearch({ q, zone, page }: RegisterQuery): string {
  const params = new URLSearchParams();
  if (q) params.set("q", q);
  if (zone) params.set("zone", zone);
  if (page > 1) params.set("page", String(page));
  const search = params.toString();
  return search === "" ? "" : `?${search}`;
}
