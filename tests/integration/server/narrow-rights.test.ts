import pg from "pg";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { db } from "~/app/platform/database/client.server";
import { env } from "~/app/platform/env.server";
import { searchClient } from "~/search/client";
import { rebuild } from "~/search/sync";
import { zones } from "~/search/zones";
import { narrowKeys } from "~/server/embedded/meilisearch-keys";
import { plainPassword, plainRole } from "~/server/embedded/postgres-roles";

const { MEILI_MASTER_KEY: masterKey, DATABASE_URL } = inject("connections");
const keys = narrowKeys(masterKey);
const plainUrl = new URL(env.DATABASE_URL);
plainUrl.username = plainRole;
plainUrl.password = plainPassword(decodeURIComponent(new URL(DATABASE_URL).password));
const plain = new pg.Client({ connectionString: plainUrl.href });

beforeAll(() => plain.connect());
afterAll(() => plain.end());

test.each([
  ["makes no tables", "CREATE TABLE planted (id int)"],
  ["makes no schemas", "CREATE SCHEMA planted"],
  ["changes no tables", 'ALTER TABLE "Lot" ADD planted int'],
  ["drops no tables", 'DROP TABLE "Lot"'],
  ["empties no tables", 'TRUNCATE "Lot" CASCADE'],
  ["makes no functions", "CREATE FUNCTION planted() RETURNS int LANGUAGE sql AS 'SELECT 1'"],
  ["makes no roles", "CREATE ROLE planted SUPERUSER"],
  ["becomes nobody else", "SET ROLE ben_do"],
  ["reads no files", "SELECT pg_read_file('PG_VERSION')"],
  ["lists no folders", "SELECT pg_ls_dir('.')"],
  ["runs no programs", "COPY (SELECT 1) TO PROGRAM 'true'"],
  ["writes no files", "COPY (SELECT 1) TO '/tmp/planted'"],
  ["reads no passwords", "SELECT * FROM pg_authid"],
  [
    "ends nobody's connection",
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'ben_do'",
  ],
  ["sets nothing up", "ALTER SYSTEM SET fsync = off"],
])("the role of web and worker %s", async (_what, sql) => {
  await expect(plain.query(sql)).rejects.toMatchObject({ code: "42501" });
});

test("the role of web and worker reads and writes rows, of later tables too", async () => {
  await plain.query(`INSERT INTO "Outbox" (topic, key) VALUES ('nothing', 'of note')`);
  expect((await plain.query(`DELETE FROM "Outbox" WHERE topic = 'nothing'`)).rowCount).toBe(1);
  await db.$executeRaw`CREATE TABLE later (id bigserial PRIMARY KEY, word text)`;
  await plain.query("INSERT INTO later (word) VALUES ('one')");
  await plain.query("UPDATE later SET word = 'two'");
  expect((await plain.query("SELECT word FROM later")).rows).toEqual([{ word: "two" }]);
});

const withKey = (key: string) => searchClient(env, { key });
const forbidden = { cause: { code: "invalid_api_key" } };

test("web's key searches and does nothing else", async () => {
  await rebuild(searchClient(env), db, zones);
  const { meili, uid } = withKey(keys.MEILI_SEARCH_KEY);
  const index = meili.index(uid("zones"));
  expect((await index.search("")).hits.length).toBeGreaterThan(0);
  await expect(index.addDocuments([{ id: "planted" }])).rejects.toMatchObject(forbidden);
  await expect(index.deleteAllDocuments()).rejects.toMatchObject(forbidden);
  await expect(index.updateSettings({})).rejects.toMatchObject(forbidden);
  await expect(meili.deleteIndex(index.uid)).rejects.toMatchObject(forbidden);
  await expect(meili.getKeys()).rejects.toMatchObject(forbidden);
  await expect(meili.createDump()).rejects.toMatchObject(forbidden);
});

test("the worker's key builds and swaps indexes, and makes no keys", async () => {
  const worker = withKey(keys.MEILI_INDEX_KEY);
  expect(await rebuild(worker, db, zones)).toBe(await db.zone.count());
  await expect(worker.meili.getKeys()).rejects.toMatchObject(forbidden);
  await expect(
    worker.meili.createKey({ actions: ["*"], indexes: ["*"], expiresAt: null }),
  ).rejects.toMatchObject(forbidden);
});
