import * as z from "zod";
import { identifier, someOf } from "~/app/platform/bounds";
import { zoneKinds } from "../lot-terms";
import { zoneStatuses } from "../views/zone-page";

/** What a reader asks of the register of zones. The URL carries exactly this; no value of a kind means all. */
export const zoneListQuery = z.object({
  q: z.string().trim().max(200).default(""),
  kind: someOf(zoneKinds).default([]),
  status: someOf(zoneStatuses).default([]),
  /** ids of communes or wards, of today or before */
  locality: z.array(identifier).max(40).default([]),
});
export type ZoneListQuery = z.infer<typeof zoneListQuery>;

/** Reads the register's address. Conditions that make no sense are left out and named. */
export function readZoneListQuery(params: URLSearchParams): { query: ZoneListQuery; ignored: string[] } {
  const input = zoneListInput(params);
  const first = zoneListQuery.safeParse(input);
  if (first.success) return { query: first.data, ignored: [] };
  const ignored = [...new Set(first.error.issues.map(({ path }) => String(path[0])))];
  const kept = Object.entries(input).filter(([key]) => !ignored.includes(key));
  return { query: zoneListQuery.parse(Object.fromEntries(kept)), ignored };
}

function zoneListInput(params: URLSearchParams): Record<string, unknown> {
  const said = Object.keys(zoneListQuery.shape).map(
    (key) => [key, params.getAll(key).filter((value) => value.trim() !== "")] as const,
  );
  return Object.fromEntries(
    said
      .filter(([, values]) => values.length > 0)
      .map(([key, values]) => [key, key === "q" ? values[0] : values]),
  );
}
