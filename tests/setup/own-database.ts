import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, inject } from "vitest";

// Runs before each test file is imported: the file gets a copy of the prepared database and its own search indexes.
const connections = inject("connections");
const name = `test_${randomUUID().replaceAll("-", "")}`;
const adminUrl = connections.DATABASE_URL.replace(/\/ben_do$/, "/postgres");

async function asAdmin(sql: string) {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

// Copying is refused while another copy is being made from the same template; the lock lets them take turns.
const lock = new pg.Client({ connectionString: adminUrl });
await lock.connect();
await lock.query("SELECT pg_advisory_lock(1)");
await lock.query(`CREATE DATABASE "${name}" TEMPLATE ben_do`);
await lock.end();

Object.assign(process.env, connections, {
  DATABASE_URL: connections.DATABASE_URL.replace(/\/ben_do$/, `/${name}`),
  MEILI_INDEX_PREFIX: `${name}_`,
  NODE_ENV: "test",
  LOG_LEVEL: "silent",
});

afterAll(async () => {
  const { db } = await import("~/app/platform/database/client.server");
  await db.$disconnect();
  await asAdmin(`DROP DATABASE "${name}" WITH (FORCE)`);
});
