import { db } from "~/app/platform/database/client.server";
import { Prisma } from "~/prisma/generated/client";
import { unmark } from "~/search/fold";
import { authorise } from "../model/authorise";
import type { PeopleQuery } from "../model/people-search";
import { peoplePageSize } from "../model/people-search";
import type { Actor, Role } from "../model/permissions";

interface Row {
  id: string;
  name: string;
  email: string;
  role: Role;
  createdAt: Date;
}

/** A page of those with an account whose name or mailbox holds the words, staff first; for administrators. */
export async function people(actor: Actor | null, query: PeopleQuery) {
  authorise(actor, "people.manage");
  const where = called(query.q);
  const [{ total } = { total: 0 }] = await db.$queryRaw<{ total: number }[]>`
    SELECT count(*)::int AS total FROM "User" ${where}`;
  const pages = Math.max(1, Math.ceil(total / peoplePageSize));
  const page = Math.min(query.page, pages);
  const rows = await db.$queryRaw<Row[]>`
    SELECT id, name, email, role, "createdAt" FROM "User" ${where}
    ORDER BY role DESC, name, id LIMIT ${peoplePageSize} OFFSET ${(page - 1) * peoplePageSize}`;
  return {
    query: { ...query, page },
    total,
    pages,
    rows: rows.map((row) => ({ ...row, createdAt: row.createdAt.toISOString(), self: row.id === actor.id })),
  };
}

/** As `unmark` of search/fold.ts does: "nguyen" finds "Nguyễn", however its letters are put together. */
const plainName = Prisma.sql`
  lower(translate(regexp_replace(normalize(name, NFD), '[\u0300-\u036f]', '', 'g'), 'đĐ', 'dd'))`;

function called(q: string): Prisma.Sql {
  if (q === "") return Prisma.empty;
  const words = unmark(q);
  return Prisma.sql`WHERE strpos(${plainName}, ${words}) > 0 OR strpos(lower(email), ${words}) > 0`;
}
