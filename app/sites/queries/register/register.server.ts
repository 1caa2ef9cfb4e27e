import { authorise } from "~/app/accounts/model/authorise";
import type { Actor } from "~/app/accounts/model/permissions";
import { vietnamDay } from "~/app/platform/calendar";
import { db } from "~/app/platform/database/client.server";
import type { Prisma } from "~/prisma/generated/client";
import { fold } from "~/search/fold";
import { latestChange, lotFigureDates } from "../../model/figure-dates";
import { freshSince, isStale } from "../../model/freshness";
import type { RegisterQuery } from "../../model/register/register-query";
import { registerPageSize } from "../../model/register/register-query";
import { zoneTitle } from "../../model/zone-name";

const select = {
  id: true,
  code: true,
  status: true,
  areaM2: true,
  figureDates: true,
  confirmedOn: true,
  zone: { select: { name: true, kind: true } },
} as const satisfies Prisma.LotSelect;

/** One page of the register: what has waited longest for somebody to say that it still holds comes first. */
export async function register(actor: Actor | null, query: RegisterQuery, now = new Date()) {
  authorise(actor, "lot.read-register");
  const today = vietnamDay(now);
  const zones = await allZones();
  const where = conditionOf(query, zones);
  const [total, overdue, rows] = await Promise.all([
    db.lot.count({ where }),
    db.lot.count({ where: { ...where, confirmedOn: { lt: new Date(freshSince(today)) } } }),
    db.lot.findMany({
      where,
      orderBy: [{ confirmedOn: "asc" }, { zone: { name: "asc" } }, { code: "asc" }, { id: "asc" }],
      skip: (query.page - 1) * registerPageSize,
      take: registerPageSize,
      select,
    }),
  ]);
  return {
    query,
    zones: zones.map(({ id, title }) => ({ id, title })),
    total,
    overdue,
    pages: Math.ceil(total / registerPageSize),
    rows: rows.map(({ zone, figureDates, confirmedOn, ...lot }) => {
      const confirmed = confirmedOn.toISOString().slice(0, 10);
      return {
        ...lot,
        zone: zoneTitle(zone.name, zone.kind),
        confirmedOn: confirmed,
        overdue: isStale(confirmed, today),
        changedOn: latestChange(lotFigureDates.parse(figureDates)),
      };
    }),
  };
}

export type Register = Awaited<ReturnType<typeof register>>;

async function allZones() {
  const select = { id: true, name: true, kind: true, aliases: true } as const;
  const zones = await db.zone.findMany({ select, orderBy: [{ kind: "asc" }, { name: "asc" }] });
  return zones.map(({ id, name, kind, aliases }) => {
    const title = zoneTitle(name, kind);
    return { id, title, words: [title.vi, title.en, ...aliases].map(fold).join(" ") };
  });
}

/** Every word must be in the lot's code or, marks or no marks, in its zone's name. */
function conditionOf(
  { q, zone }: RegisterQuery,
  zones: readonly { id: string; words: string }[],
): Prisma.LotWhereInput {
  const words = q.split(/\s+/).filter((word) => word !== "");
  const called = (word: string) => zones.filter(({ words }) => words.includes(word)).map(({ id }) => id);
  return {
    ...(zone === null ? {} : { zoneId: zone }),
    AND: words.map((word) => ({
      OR: [
        { code: { contains: word, mode: "insensitive" } },
        ...(fold(word) === "" ? [] : [{ zoneId: { in: called(fold(word)) } }]),
      ],
    })),
  };
}
