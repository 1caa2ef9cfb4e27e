import { z } from "zod";

export const zoneKinds = ["park", "cluster"] as const;
export type ZoneKind = (typeof zoneKinds)[number];

export const lotStatuses = [
  "planned",
  "clearance",
  "construction",
  "ready",
  "reserved",
  "let",
  "suspended",
] as const;
export type LotStatus = (typeof lotStatuses)[number];

export const lotSorts = ["relevance", "area-asc", "area-desc", "ready", "code"] as const;
export type LotSort = (typeof lotSorts)[number];

export const pageSizes = [20, 50, 100] as const;

const values = z.array(z.string().trim().min(1).max(80)).max(40);
const number = z.coerce.number().finite().nonnegative();

/** What a reader asks of the list of lots. The URL carries exactly this; areas in hectares as people think of them. */
export const lotQuery = z
  .object({
    q: z.string().trim().max(200).default(""),
    zone: values.default([]),
    kind: z.array(z.enum(zoneKinds)).default([]),
    locality: values.default([]),
    status: z.array(z.enum(lotStatuses)).default([]),
    sector: values.default([]),
    areaMin: number.max(10_000).optional(),
    areaMax: number.max(10_000).optional(),
    powerMin: number.max(10_000_000).optional(),
    waterMin: number.max(10_000_000).optional(),
    sort: z.enum(lotSorts).default("relevance"),
    page: z.coerce.number().int().min(1).max(10_000).default(1),
    size: z.coerce
      .number()
      .int()
      .refine((size) => (pageSizes as readonly number[]).includes(size), { params: { values: pageSizes } })
      .default(20),
  })
  .refine(({ areaMin, areaMax }) => areaMin === undefined || areaMax === undefined || areaMin <= areaMax, {
    path: ["areaMax"],
    params: { code: "range" },
  });
export type LotQuery = z.infer<typeof lotQuery>;

/** Facets a reader can choose several values of. */
export const lotFacets = ["zone", "kind", "locality", "status", "sector"] as const;
export type LotFacet = (typeof lotFacets)[number];

export const lotRanges = ["areaMin", "areaMax", "powerMin", "waterMin"] as const;

/** The URL's parameters as an object for `lotQuery`; empty fields of a submitted form are left out. */
export function lotQueryInput(params: URLSearchParams): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  for (const key of new Set(params.keys())) {
    const given = params.getAll(key).filter((value) => value.trim() !== "");
    if (given.length === 0) continue;
    input[key] = (lotFacets as readonly string[]).includes(key) ? given : given[0];
  }
  return input;
}

/** The shortest URL search that means this query: defaults are left out. */
export function lotSearchParams(query: Partial<LotQuery>): string {
  const params = new URLSearchParams();
  if (query.q) params.set("q", query.q);
  for (const facet of lotFacets) for (const value of query[facet] ?? []) params.append(facet, value);
  for (const range of lotRanges) {
    const value = query[range];
    if (value !== undefined) params.set(range, String(value));
  }
  if (query.sort && query.sort !== "relevance") params.set("sort", query.sort);
  if (query.size && query.size !== 20) params.set("size", String(query.size));
  if (query.page && query.page > 1) params.set("page", String(query.page));
  const search = params.toString();
  return search === "" ? "" : `?${search}`;
}
