import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { connectDatabase } from "~/app/platform/database/connect.server";
import { seedPortal } from "~/prisma/seed/seed";
import { applyMigrations } from "~/server/database/migrations";
import type { Connections } from "~/server/services";
import { startServices } from "~/server/services";

declare module "vitest" {
  interface ProvidedContext {
    connections: Connections;
  }
}

/**
 * Starts a PostgreSQL and a Meilisearch for this run, on a data folder of its own, and prepares the database that
 * every test file gets a copy of: migrated and seeded.
 */
export default async function setup(project: TestProject) {
  const dataDir = mkdtempSync(join(tmpdir(), "ben-do-test-"));
  chmodSync(dataDir, 0o755);
  for (const name of ["DATABASE_URL", "MEILI_URL", "MEILI_MASTER_KEY", "SESSION_SECRET"])
    delete process.env[name];
  process.env.DATA_DIR = dataDir;
  const services = await startServices();
  const end = async () => {
    await services.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    await prepareTemplate(services.connections.DATABASE_URL);
  } catch (error) {
    await end();
    throw error;
  }
  project.provide("connections", services.connections);
  return end;
}

async function prepareTemplate(databaseUrl: string) {
  await applyMigrations(databaseUrl);
  const db = connectDatabase(databaseUrl, 2);
  await seedPortal(db, { passwordHash: "nobody can sign in with this" });
  await db.$disconnect();
}
