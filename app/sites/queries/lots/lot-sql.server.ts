import { Prisma } from "~/prisma/generated/client";
import { fold } from "~/search/fold";
import { foldedText } from "~/search/words/terms";
import type { ZoneWords } from "~/search/words/zone-words";
import { statusesByReadiness } from "../../model/lot-order";
import type { LotSort } from "../../model/lot-terms";
import type { MeasuredAsk } from "./lot-distances.server";

/** The same form as app/sites/model/lot-order.ts gives to Meilisearch. */
const codeOrder = Prisma.sql`(lower(regexp_replace(l.code, '[0-9]*$', ''))
  || lpad(substring(l.code from '[0-9]*$'), greatest(6, length(substring(l.code from '[0-9]*$'))), '0')) COLLATE "C"`;

const changedOn = Prisma.sql`coalesce(
  (SELECT max(figure.value ->> 'changed') FROM jsonb_each(l."figureDates") AS figure),
  l."confirmedOn"::text)`;

const orders: Record<Exclude<LotSort, "relevance" | "distance">, Prisma.Sql> = {
  "area-asc": Prisma.sql`l."areaM2", `,
  "area-desc": Prisma.sql`l."areaM2" DESC, `,
  "rent-asc": Prisma.sql`l."rentUsdM2Term" NULLS LAST, `,
  changed: Prisma.sql`${changedOn} DESC, `,
  ready: Prisma.sql`l."readyFrom" NULLS LAST, `,
  code: Prisma.sql`${codeOrder}, z.zone_order COLLATE "C", `,
};

/** Order of "Lot" l joined with its zone's order as z: what the reader chose, then as search/lots.ts breaks ties. */
export function orderSql(ask: MeasuredAsk, zones: ZoneWords[]): Prisma.Sql {
  return Prisma.sql`${chosenOrder(ask, zones)}
    array_position(${[...statusesByReadiness]}::text[], l.status::text),
    date_trunc('quarter', l."confirmedOn"::timestamp) DESC,
    z.zone_order COLLATE "C", ${codeOrder}, l.id`;
}

function chosenOrder({ query: { sort, q }, away }: MeasuredAsk, zones: ZoneWords[]): Prisma.Sql {
  if (sort === "distance") return away ? Prisma.sql`${away}, ` : Prisma.empty;
  if (sort !== "relevance") return orders[sort];
  const typed = fold(q);
  if (typed === "") return Prisma.empty;
  const called = zones.filter(({ names }) => foldedText(names).includes(` ${typed}`));
  return Prisma.sql`(l."zoneId" = ANY(${called.map(({ zoneId }) => zoneId)})) DESC, `;
}
