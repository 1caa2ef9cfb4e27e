import * as z from "zod";
import { deskPage } from "~/app/platform/bounds";
import type { ZoneKind } from "~/app/sites/model/lot-terms";
import type { ApplicationStatus } from "./status";
import { applicationStatuses } from "./status";

export const deskPageSize = 25;

/** What an officer asks of the list of applications. The URL carries exactly this. */
export const deskQuery = z.object({
  q: z.string().trim().max(200).catch(""),
  status: z.enum(applicationStatuses).nullable().catch(null),
  page: deskPage,
});
export type DeskQuery = z.output<typeof deskQuery>;

export function readDeskQuery(params: URLSearchParams): DeskQuery {
  return deskQuery.parse({
    q: params.get("q") ?? "",
    status: params.get("status"),
    page: params.get("page"),
  });
}

/** The shortest URL search that means this query. */
export function deskSearch({ q, status, page }: DeskQuery): string {
  const params = new URLSearchParams();
  if (q) params.set("q", q);
  if (status) params.set("status", status);
  if (page > 1) params.set("page", String(page));
  const search = params.toString();
  return search === "" ? "" : `?${search}`;
}

/** One application as the officers' list shows it. */
export interface DeskRow {
  number: string;
  projectName: string;
  companyName: string;
  zoneName: string;
  zoneKind: ZoneKind;
  status: ApplicationStatus;
  /** of the latest score */
  outcome: string | null;
  total: number | null;
  submittedAt: string;
}

/** What the search engine and the database answer alike. */
export interface DeskAnswer {
  rows: DeskRow[];
  total: number;
}
