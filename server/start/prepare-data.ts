import { hashPassword } from "~/app/accounts/password.server";
import type { Database } from "~/app/platform/database/connect.server";
import { connectDatabase } from "~/app/platform/database/connect.server";
import { isEmpty, seedPortal } from "~/prisma/seed/seed";
import { searchClient } from "~/search/client";
import { searchIndexes } from "~/search/indexes";
import { isOutdated } from "~/search/sync";
import { applyMigrations } from "../database/migrations";
import { databaseProblem, searchProblem } from "../database/problems";
import type { Secrets } from "../embedded/data-folder";
import type { Connections } from "../services";
import { waysIn } from "./demo-accounts";
import { rebuildIndex } from "./rebuild-index";
import { progressBar, step } from "./steps";

async function migrate(connections: Connections): Promise<string> {
  try {
    const applied = await applyMigrations(connections.DATABASE_URL);
    return applied.length === 0 ? "up to date" : `${applied.length} applied`;
  } catch (error) {
    throw databaseProblem(error, connections.DATABASE_URL);
  }
}

async function seed(db: Database, demo: boolean, { demoPassword }: Secrets): Promise<string> {
  const bar = progressBar("Seed");
  try {
    const people = demo ? { passwordHash: await hashPassword(demoPassword) } : {};
    await seedPortal(db, { ...people, onProgress: bar.update });
  } finally {
    bar.stop();
  }
  return `${await db.zone.count()} zones, ${await db.lot.count()} lots, ${await db.sector.count()} sectors`;
}

async function rebuildIndexes(connections: Connections, db: Database, all: boolean) {
  const search = searchClient(connections);
  try {
    for (const index of searchIndexes) {
      if (all || (await isOutdated(search, index))) await rebuildIndex(search, db, index);
    }
  } catch (error) {
    throw searchProblem(error, connections.MEILI_URL);
  }
}

/**
 * Brings schema, first data and search indexes to where web and worker expect them.
 * @returns how to sign in, for the start's last line
 */
export async function prepareData(
  connections: Connections,
  demo: boolean,
  secrets: Secrets,
): Promise<string> {
  await step("Migrations", () => migrate(connections));
  const db = connectDatabase(connections.DATABASE_URL, 3);
  try {
    const empty = await isEmpty(db);
    if (empty) await step("Seed", () => seed(db, demo, secrets));
    await rebuildIndexes(connections, db, empty);
    return await waysIn(db, demo, secrets);
  } finally {
    await db.$disconnect();
  }
}
