export const registerPageSize = 50;

/** What the office asks of the register. The address carries exactly this. */
export interface RegisterQuery {
  q: string;
  zone: string | null;
  page: number;
}

export function readRegisterQuery(params: URLSearchParams): RegisterQuery {
  const page = Number(params.get("page"));
  return {
    q: (params.get("q") ?? "").trim().slice(0, 200),
    zone: params.get("zone") || null,
    page: Number.isInteger(page) && page >= 1 && page <= 4000 ? page : 1,
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
