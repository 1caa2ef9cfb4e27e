import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { Database } from "~/app/platform/database/connect.server";
import { connectDatabase } from "~/app/platform/database/connect.server";
import { seedLarge } from "~/prisma/seed/large";
import { seedPortal } from "~/prisma/seed/seed";
import { applyMigrations } from "~/server/database/migrations";
import type { Connections } from "~/server/services";
import { startServices } from "~/server/services";

interface LargeDatabase {
  db: Database;
  connections: Connections;
}

/** Servers of their own with the portal's data and so many lots more, for as long as the measuring takes. */
export async function withLargeDatabase(lots: number, measure: (large: LargeDatabase) => Promise<void>) {
  const dataDir = mkdtempSync(join(tmpdir(), "ben-do-bench-"));
  chmodSync(dataDir, 0o755);
  process.env.DATA_DIR = dataDir;
  const name = `bench_${process.pid}`;
  const { connections, stop } = await startServices();
  const admin = new pg.Client({ connectionString: connections.DATABASE_URL });
  await admin.connect();
  await admin.query(`CREATE DATABASE "${name}"`);
  const url = new URL(connections.DATABASE_URL);
  url.pathname = `/${name}`;
  const db = connectDatabase(url.href, 4);
  try {
    console.log(`Seeding ${lots} lots …`);
    await applyMigrations(url.href);
    await seedPortal(db, { passwordHash: "nobody can sign in with this" });
    await seedLarge(db, { lots, applications: 0, seed: 1 });
    await measure({ db, connections: { ...connections, DATABASE_URL: url.href } });
  } finally {
    await db.$disconnect();
    await admin.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
    await admin.end();
    await stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
