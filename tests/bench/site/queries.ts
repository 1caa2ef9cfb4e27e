import type { Request } from "autocannon";
import { Meilisearch } from "meilisearch";
import { lotSearchParams } from "~/app/sites/model/lot-address";
import { lotQuery } from "~/app/sites/model/lot-query";
import type { SearchOptions } from "~/search/client";
import { withNamesWhole } from "~/search/lot-search/lot-answer";
import { queryLots } from "~/search/lot-search/query-lots";
import type { KnownNames } from "~/search/words/known-names";

const asked = [
  {},
  { q: "bench 12" },
  { q: "phu thuan" },
  { status: ["ready"] },
  { status: ["ready", "construction"], areaMin: 2 },
  { kind: ["park"], powerMin: 300 },
  { areaMin: 1, areaMax: 3, waterMin: 50 },
  { kind: ["cluster"], sort: "area-desc" },
  { sort: "ready", reserved: ["sme"] },
  { q: "coconut" },
];

/** Each question on several pages, so that no answer is asked for twice in a row. */
const queries = asked.flatMap((query) => [1, 2, 3].map((page) => lotQuery.parse({ ...query, page })));

/** The portal gives neither an answer nor a page that it made for somebody else: this asks for a new one. */
const nobodyElses = { "cache-control": "no-cache", cookie: "measured=1" };

export function addresses(path: string, { anew = false } = {}): Request[] {
  const headers = anew ? nobodyElses : {};
  return queries.map((query) => ({ method: "GET", path: path + lotSearchParams(query), headers }));
}

/** What the portal itself sends to Meilisearch for the same questions, word for word. */
export async function rawRequests(
  options: SearchOptions & { MEILI_MASTER_KEY: string },
  names: KnownNames,
): Promise<Request[]> {
  const sent: Request[] = [];
  const meili = new Meilisearch({
    host: options.MEILI_URL,
    apiKey: options.MEILI_MASTER_KEY,
    httpClient: async (url, init) => {
      const path = new URL(String(url instanceof Request ? url.url : url)).pathname;
      const headers = {
        "content-type": "application/json",
        authorization: `Bearer ${options.MEILI_MASTER_KEY}`,
      };
      sent.push({ method: "POST", path, headers, body: String(init?.body) });
      return (await fetch(url, init)).json();
    },
  });
  const uid = (name: string) => `${options.MEILI_INDEX_PREFIX ?? ""}${name}`;
  for (const query of queries) await queryLots({ meili, uid }, withNamesWhole({ query, near: null }, names));
  return sent;
}
