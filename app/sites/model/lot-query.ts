import * as z from "zod";
import { day, identifier, pageNumber, searchAmount, someOf } from "~/app/platform/bounds";
import { lotFacets, lotPurposes, lotSorts, lotStatuses, lotViews, pageSizes, zoneKinds } from "./lot-terms";
import { layersIn } from "./map/layers";
import { readBox, readPoint } from "./places/where";

const values = z.array(identifier).max(40);

/** "west,south,east,north", degrees. */
const box = z
  .string()
  .regex(/^-?\d{1,3}(\.\d{1,15})?(,-?\d{1,3}(\.\d{1,15})?){3}$/)
  .refine((text) => readBox(text) !== null);

/** An id of an infrastructure, a kind of it of which any will do, or "latitude,longitude". */
const place = identifier.refine((text) => !/^[-\d]/.test(text) || readPoint(text) !== null);

/** Characters of the words searched for. */
export const longestWords = 200;

/** A largest area below the smallest excludes everything. */
export function rangeInOrder(asked: { areaMin?: number | undefined; areaMax?: number | undefined }): boolean {
  return asked.areaMin === undefined || asked.areaMax === undefined || asked.areaMin <= asked.areaMax;
}
export const outOfOrder = { path: ["areaMax"], params: { code: "range", message: "form.belowSmallest" } };

/** A distance is one from a place. */
export function fromSomewhere(asked: { near?: string | undefined; within?: number | undefined }): boolean {
  return asked.within === undefined || asked.near !== undefined;
}
export const nowhere = { path: ["within"], params: { code: "place", message: "form.placeFirst" } };

/** Amounts and a day that a lot must meet; areas in hectares as people think of them. */
export const lotAmounts = z.object({
  areaMin: searchAmount(0, 10_000).optional(),
  areaMax: searchAmount(0, 10_000).optional(),
  powerMin: searchAmount(0, 10_000_000).optional(),
  waterMin: searchAmount(0, 10_000_000).optional(),
  wastewaterMin: searchAmount(0, 10_000_000).optional(),
  rentMax: searchAmount(0, 100_000).optional(),
  /** can be handed over by this day */
  readyBy: day.optional(),
});

/** What a reader asks of the list of lots. The URL carries exactly this. */
export const lotQuery = z
  .object({
    q: z.string().trim().max(longestWords).default(""),
    zone: values.default([]),
    kind: someOf(zoneKinds).default([]),
    locality: values.default([]),
    status: someOf(lotStatuses).default([]),
    sector: values.default([]),
    reserved: someOf(lotPurposes).default([]),
    ...lotAmounts.shape,
    /** with `readyBy`: also lots for which no day has been published */
    undated: z.stringbool().default(false),
    /** what the distance is measured from; see `place` */
    near: place.optional(),
    /** kilometres from `near`; without it, distance only orders */
    within: searchAmount(0.1, 500).optional(),
    bbox: box.optional(),
    view: z.enum(lotViews).default("list"),
    /** what the map draws besides lots and zones, "roads,communes"; see `layersIn` */
    layers: z
      .string()
      .trim()
      .max(120)
      .refine((text) => layersIn(text) !== null)
      .optional(),
    sort: z.enum(lotSorts).default("relevance"),
    page: pageNumber(10_000).default(1),
    size: z.coerce
      .number()
      .int()
      .min(1)
      .max(100)
      .refine((size) => (pageSizes as readonly number[]).includes(size), {
        params: { values: pageSizes, message: "form.choice" },
      })
      .default(20),
  })
  .refine(rangeInOrder, outOfOrder)
  .refine(fromSomewhere, nowhere);
export type LotQuery = z.infer<typeof lotQuery>;

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
