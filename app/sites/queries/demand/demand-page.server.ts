import { authorise } from "~/app/accounts/model/authorise";
import type { Actor } from "~/app/accounts/model/permissions";
import { db } from "~/app/platform/database/client.server";
import { queryOfDemand } from "../../model/demand/demand-needs";
import { readNeedsKey } from "../../model/demand/needs-key";
import type { DemandPage, DemandRow } from "../../model/views/demand-page";
import { keptMonths } from "../../use-cases/forget-old-demand.server";
import type { FacetNames } from "../lots/facet-names.server";
import { facetNames } from "../lots/facet-names.server";
import { countLots } from "../search-lots.server";

/** Unless so many different visitors searched in one month, a line might tell who did. */
const fewest = 5;
const mostRows = 100;

/** What land people looked for and hardly found, most wanted first, with the lots there are for it today. */
export async function demandPage(actor: Actor | null): Promise<DemandPage> {
  authorise(actor, "demand.read");
  const counts = await db.unmetDemand.groupBy({
    by: ["needs"],
    _sum: { searches: true },
    having: { searches: { _max: { gte: fewest } } },
    orderBy: [{ _sum: { searches: "desc" } }, { needs: "asc" }],
    take: mostRows,
  });
  const names = await facetNames(db, [], []);
  const rows = counts.map(({ needs, _sum }) => demandRow(needs, _sum.searches ?? 0, names));
  const lots = await countLots(rows.map(({ query }) => query));
  return { rows: rows.map((row, at) => ({ ...row, lots: lots[at] ?? 0 })), fewest, months: keptMonths };
}

function demandRow(key: string, searches: number, names: FacetNames): Omit<DemandRow, "lots"> {
  const needs = readNeedsKey(key);
  const { sector, zone, locality } = needs;
  const place = names.zones.get(zone ?? "") ?? names.places.get(locality ?? "")?.label;
  return {
    key,
    needs,
    searches,
    sector: names.sectors.get(sector ?? "")?.label ?? null,
    place: place ?? null,
    query: queryOfDemand(needs),
  };
}
