import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import pg from "pg";
import { afterAll, beforeAll, expect, inject, test } from "vitest";

// A database as it was before the days became columns, with what could have been published in it.
const { DATABASE_URL } = inject("connections");
const name = `before_${randomUUID().replaceAll("-", "")}`;
const admin = new pg.Client({ connectionString: DATABASE_URL });
const before = new pg.Client({ connectionString: DATABASE_URL.replace(/\/ben_do$/, `/${name}`) });

const migrations = readdirSync("prisma/migrations")
  .filter((entry) => /^\d/.test(entry))
  .sort();
const days = migrations.findIndex((entry) => entry.endsWith("_criteria_days"));
const sqlOf = (entry: string) => readFileSync(`prisma/migrations/${entry}/migration.sql`, "utf8");

async function publish(
  setId: string,
  number: number,
  status: string,
  publishedAt: string | null,
  from: string,
) {
  const model = { passMark: number, effectiveFrom: from };
  const hash = publishedAt && `hash of ${setId} ${number}`;
  await before.query(
    `INSERT INTO "CriteriaVersion" (id, "setId", number, status, model, "modelHash", "publishedAt", "updatedAt")
     VALUES (gen_random_uuid(), $1, $2, $3::"CriteriaStatus", $4, $5, $6, now())`,
    [setId, number, status, model, hash, publishedAt],
  );
}

async function versions(setId: string) {
  const { rows } = await before.query(
    `SELECT number, "effectiveFrom"::text AS "from", "effectiveTo"::text AS "to", "modelHash" AS hash, model
     FROM "CriteriaVersion" WHERE "setId" = $1 ORDER BY number`,
    [setId],
  );
  return rows;
}

beforeAll(async () => {
  await admin.connect();
  await admin.query(`CREATE DATABASE "${name}"`);
  await before.connect();
  for (const entry of migrations.slice(0, days)) await before.query(sqlOf(entry));
  await before.query(
    `INSERT INTO "Zone" (id, kind, name, "updatedAt") VALUES ('park', 'park', 'Park', now())`,
  );
  await before.query(`INSERT INTO "CriteriaSet" (id, "zoneId", "nameVi", "nameEn") VALUES
    ('province', NULL, 'Tỉnh', 'Province'), ('own', 'park', 'Riêng', 'Own')`);
  // Published at 01:30 in Vietnam: the day before by UTC.
  await publish("province", 1, "superseded", "2026-09-30T18:30:00Z", "2026-01-01");
  await publish("province", 2, "superseded", "2026-11-10T03:00:00Z", "2027-06-01");
  await publish("province", 3, "superseded", "2026-11-20T03:00:00Z", "2026-01-01");
  await publish("province", 4, "published", "2026-11-25T03:00:00Z", "2027-03-01");
  await publish("province", 5, "draft", null, "2027-03-01");
  await publish("own", 1, "published", "2026-10-01T00:00:00Z", "2026-12-24");
  await before.query(sqlOf(migrations[days] ?? ""));
});

afterAll(async () => {
  await before.end();
  await admin.query(`DROP DATABASE "${name}" WITH (FORCE)`);
  await admin.end();
});

test("what was published keeps its model and hash, and gets the days on which it was in force", async () => {
  const province = await versions("province");
  expect(province.map(({ number, from, to }) => [number, from, to])).toEqual([
    [1, "2026-10-01", "2026-11-21"],
    // Announced for June, but replaced before: never in force.
    [2, "2027-06-01", "2027-06-01"],
    [3, "2026-11-21", "2027-03-01"],
    [4, "2027-03-01", null],
    [5, null, null],
  ]);
  const kept = province.slice(0, 4).map(({ hash, model }) => [hash, model.passMark, model.effectiveFrom]);
  expect(kept).toEqual([
    ["hash of province 1", 1, "2026-01-01"],
    ["hash of province 2", 2, "2027-06-01"],
    ["hash of province 3", 3, "2026-01-01"],
    ["hash of province 4", 4, "2027-03-01"],
  ]);
  expect(await versions("own")).toMatchObject([{ from: "2026-12-24", to: null, hash: "hash of own 1" }]);
});

test("a draft loses the day of the version it was copied from", async () => {
  expect((await versions("province"))[4]).toMatchObject({
    hash: null,
    model: { passMark: 5, effectiveFrom: null },
  });
});

test("sets are for the province or for their zone", async () => {
  const { rows } = await before.query(`SELECT id, scope::text FROM "CriteriaSet" ORDER BY id`);
  expect(rows).toEqual([
    { id: "own", scope: "zone" },
    { id: "province", scope: "province" },
  ]);
});
