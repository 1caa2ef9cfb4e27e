import { hashPassword } from "~/app/accounts/password.server";
import type { Database } from "~/app/platform/database/connect.server";
import { hashPassword } from "~/app/accounts/password.server";
import { connectDatabase } from "~/app/platform/database/connect.server";
import { isEmpty, seedPortal } from "~/prisma/seed/seed";
import { searchClient } from "~/search/client";
import { searchIndexes } from "~/search/indexes";
import { rebuild, settingsDiffer } from "~/search/sync";
import { applyMigrations } from "../database/migrations";
import { databaseProblem, searchProblem } from "../database/problems";
import type { Secrets } from "../embedded/data-folder";
import { searchOf } from "../services";
import type { Connections } from "../services";
import { rebuildIndex } from "./rebuild-index";
import { progressBar, step } from "./steps";

async function seedIfEmpty(db: Database, secrets: Secrets): Promise<boolean> {
  if (!(await isEmpty(db))) return false;
  await step("Seed", async () => {
    const bar = progressBar("Seed");
    try {
      await seedPortal(db, {
        passwordHash: await hashPassword(secrets.demoPassword),
        onProgress: bar.update,
      });
    } finally {
      bar.stop();
    }
    return `${await db.zone.count()} zones, ${await db.lot.count()} lots, ${await db.sector.count()} sectors`;
  });
  return true;
}

async function rebuildIndexes(connections: Connections, db: Database, seeded: boolean) {
  const search = searchOf(connections);
  try {
    for (const index of indexes) {
      if (seeded || (await settingsDiffer(search, index))) await rebuildIndex(search, db, index);
    }
  } catch (error) {
    throw searchProblem(error, connections.MEILI_URL);
  }
}

/** Brings schema, first data and search indexes to where web and worker expect them. */
export async function prepareData(connections: Connections, secrets: Secrets) {
  await step("Migrations", async () => {
    try {
      const applied = await applyMigrations(connections.DATABASE_URL);
      return applied.length === 0 ? "up to date" : `${applied.length} applied`;
    } catch (error) {
      throw databaseProblem(error, connections.DATABASE_URL);
    }
  });
  const db = connectDatabase(connections.DATABASE_URL, 3);
  try {
    const seeded = await seedIfEmpty(db, secrets);
    await rebuildIndexes(connections, db, seeded);
  } finally {
    await db.$disconnect();
  }
}
