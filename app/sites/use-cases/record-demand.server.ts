import { createHash, randomBytes } from "node:crypto";
import type { Database } from "~/app/platform/database/connect.server";
import { demandOf } from "../model/demand/demand-needs";
import { needsKey } from "../model/demand/needs-key";
import type { LotQuery } from "../model/lot-query";
import { facetNames } from "../queries/lots/facet-names.server";

/** So many different needs of one visitor are counted a day; more is a machine, or curiosity. */
const mostADay = 20;

interface Search {
  query: LotQuery;
  clientAddress: string;
  now: Date;
}

/**
 * Counts a search that hardly found anything: its needs in broad steps, once a visitor and day. Of the visitor only a
 * digest is kept, until the day is over, made with a salt that is then thrown away (forget-old-demand.server.ts).
 */
export async function recordDemand(db: Database, { query, clientAddress, now }: Search): Promise<void> {
  const needs = demandOf(await knownOnly(db, query), now.getUTCFullYear());
  if (needs === null) return;
  const today = now.toISOString().slice(0, 10);
  const salt = await saltOf(db, today);
  const visitor = createHash("sha256").update(`${salt} ${clientAddress}`).digest("base64url");
  const key = needsKey(needs);
  await db.$executeRaw`
    WITH counted AS (
      INSERT INTO "DemandVisit" (day, visitor, needs)
      SELECT ${today}::date, ${visitor}, ${key}
      WHERE (SELECT count(*) FROM "DemandVisit" WHERE day = ${today}::date AND visitor = ${visitor}) < ${mostADay}
      ON CONFLICT DO NOTHING
      RETURNING needs
    )
    INSERT INTO "UnmetDemand" (month, needs, searches)
    SELECT date_trunc('month', ${today}::date)::date, needs, 1 FROM counted
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

/** The day's salt; whoever counts first that day draws it. */
async function saltOf(db: Database, today: string): Promise<string> {
  const day = new Date(today);
  const drawn = await db.demandSalt.findUnique({ where: { day } });
  if (drawn) return drawn.salt;
  const salt = randomBytes(32).toString("base64url");
  await db.demandSalt.createMany({ data: { day, salt }, skipDuplicates: true });
  return (await db.demandSalt.findUniqueOrThrow({ where: { day } })).salt;
}
