import type { DeskAnswer, DeskQuery, DeskRow } from "~/app/applications/model/desk-query";
import { deskPageSize } from "~/app/applications/model/desk-query";
import { applications } from "./applications";
import type { SearchClient } from "./client";
import { ask } from "./client";
import { tidyQuery } from "./fold";

const shown = [
  "number",
  "projectName",
  "companyName",
  "zoneName",
  "zoneKind",
  "status",
  "outcome",
  "total",
  "submittedAt",
] as const satisfies readonly (keyof DeskRow)[];

/**
 * Applications for an officer's query, one page of 25, best match first and then newest; the total is exact up to
 * 100,000. Staff only: whoever calls this has authorised the reader.
 * @throws {SearchError} when Meilisearch is away, refuses, or has no such index.
 */
export async function queryApplications(
  { meili, uid }: SearchClient,
  { q, status, page }: DeskQuery,
): Promise<DeskAnswer> {
  const { hits, totalHits } = await ask(() =>
    meili.index<DeskRow>(uid(applications.name)).search(tidyQuery(q), {
      ...(status === null ? {} : { filter: `status = ${JSON.stringify(status)}` }),
      page,
      hitsPerPage: deskPageSize,
      attributesToRetrieve: [...shown],
      matchingStrategy: "all",
    }),
  );
  return { rows: hits, total: totalHits };
}
