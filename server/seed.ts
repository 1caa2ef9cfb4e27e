import { parseArgs } from "node:util";
import { hashPassword } from "~/app/accounts/password.server";
import type { Database } from "~/app/platform/database/connect.server";
import { connectDatabase } from "~/app/platform/database/connect.server";
import { seedLarge } from "~/prisma/seed/large";
import { isEmpty, seedPortal } from "~/prisma/seed/seed";
import { searchClient } from "~/search/client";
import { searchIndexes } from "~/search/indexes";
import { applyMigrations } from "./database/migrations";
import { installationSecrets } from "./embedded/data-folder";
import { exitWith, OperatorError } from "./embedded/operator-error";
import type { Connections } from "./services";
import { withServices } from "./services";
import { demoAllowed } from "./start/demo-accounts";
import { rebuildIndex } from "./start/rebuild-index";
import { progressBar, step } from "./start/steps";

// npm run seed: the real data into an empty database.
// npm run seed -- --lots 20000 --applications 5000: large made-up data beside it, for measuring only.
const { values } = parseArgs({
  options: {
    lots: { type: "string", default: "0" },
    applications: { type: "string", default: "0" },
    seed: { type: "string", default: "1" },
  },
});

function count(name: "lots" | "applications" | "seed"): number {
  const value = Number(values[name]);
  if (Number.isInteger(value) && value >= 0 && value <= 10_000_000) return value;
  throw new OperatorError(`--${name} ${values[name]} is not a whole number`, `for example --${name} 20000`);
}

async function seedReal(db: Database, connections: Connections, demo: boolean) {
  if (!(await isEmpty(db))) return "the database has data already; nothing added";
  const { demoPassword } = installationSecrets(connections.DATA_DIR);
  await seedPortal(db, demo ? { passwordHash: await hashPassword(demoPassword) } : {});
  return `${await db.zone.count()} zones, ${await db.lot.count()} lots`;
}

async function seedMeasured(db: Database, lots: number, applications: number) {
  const bar = progressBar("Large data");
  try {
    await seedLarge(db, { lots, applications, seed: count("seed"), onProgress: bar.update });
  } finally {
    bar.stop();
  }
  return `${lots} lots, ${applications} applications, all in zones named bench-…`;
}

try {
  // Before the servers' addresses come into the environment.
  const demo = demoAllowed(process.env);
  const [lots, applications] = [count("lots"), count("applications")];
  await withServices(async (connections) => {
    await applyMigrations(connections.DATABASE_URL);
    const db = connectDatabase(connections.DATABASE_URL, 3);
    await step("Seed", () => seedReal(db, connections, demo));
    if (lots + applications > 0) await step("Large data", () => seedMeasured(db, lots, applications));
    const search = searchClient(connections);
    for (const index of searchIndexes) await rebuildIndex(search, db, index);
    await db.$disconnect();
  });
} catch (error) {
  exitWith(error);
}
