import { createHash, randomBytes } from "node:crypto";
import type { Database } from "~/app/platform/database/connect.server";
import { search } from "~/search/reader.server";
import { countedPart, demandOf, enoughLots } from "../model/demand/demand-needs";
import { needsKey } from "../model/demand/needs-key";
import type { LotQuery } from "../model/lot-query";
import { facetNames } from "../queries/lots/facet-names.server";
import { countLots } from "../queries/search-lots.server";

/** So many different needs of one visitor are counted a month; more is a machine, or curiosity. */
const mostAMonth = 40;

interface Search {
  query: LotQuery;
  clientAddress: string;
  now: Date;
}

/**
 * Counts a search that hardly found anything: its needs in broad steps, once a visitor and month. Of the visitor only a
 * digest is kept, until the month is over, made with a salt that is then thrown away (forget-old-demand.server.ts).
 */
export async function recordDemand(db: Database, { query, clientAddress, now }: Search): Promise<void> {
  const known = await knownOnly(db, query);
  const needs = demandOf(known, now.getUTCFullYear());
  const [lots = 0] = needs === null ? [] : await countLots([countedPart(known)], { db, search });
  if (needs === null || lots >= enoughLots) return;
  const month = `${now.toISOString().slice(0, 7)}-01`;
  const salt = await saltOf(db, month);
  const visitor = createHash("sha256").update(`${salt} ${clientAddress}`).digest("base64url");
  const key = needsKey(needs);
  await db.$executeRaw`
    WITH counted AS (
      INSERT INTO "DemandVisit" (month, visitor, needs)
      SELECT ${month}::date, ${visitor}, ${key}
      WHERE (SELECT count(*) FROM "DemandVisit" WHERE month = ${month}::date AND visitor = ${visitor}) < ${mostAMonth}
      ON CONFLICT DO NOTHING
      RETURNING needs
    )
    INSERT INTO "UnmetDemand" (month, needs, searches)
    SELECT ${month}::date, needs, 1 FROM counted
    ON CONFLICT (month, needs) DO UPDATE SET searches = "UnmetDemand".searches + 1`;
}

/** An address can carry any text for a zone; only what the portal knows is ever kept. */
async function knownOnly(db: Database, query: LotQuery): Promise<LotQuery> {
  const { zones, places, sectors } = await facetNames(db, [], []);
  return {
    ...query,
    zone: query.zone.filter((id) => zones.has(id)),
    locality: query.locality.filter((id) => places.has(id)),
    sector: query.sector.filter((key) => sectors.has(key)),
  };
}

/** The month's salt; whoever counts first in it draws it. */
async function saltOf(db: Database, firstDay: string): Promise<string> {
  const month = new Date(firstDay);
  const drawn = await db.demandSalt.findUnique({ where: { month } });
  if (drawn) return drawn.salt;
  const salt = randomBytes(32).toString("base64url");
  await db.demandSalt.createMany({ data: { month, salt }, skipDuplicates: true });
  return (await db.demandSalt.findUniqueOrThrow({ where: { month } })).salt;
}
