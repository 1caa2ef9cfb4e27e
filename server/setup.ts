import { parseArgs } from "node:util";
import { administratorForm } from "~/app/accounts/model/credentials";
import { connectDatabase } from "~/app/platform/database/connect.server";
import { paths } from "~/app/platform/paths";
import { Refusal } from "~/app/platform/refusal";
import { isEmpty } from "~/prisma/seed/seed";
import { applyMigrations } from "./database/migrations";
import { exitWith, OperatorError } from "./embedded/operator-error";
import { runFiles } from "./embedded/run-files";
import type { Connections } from "./services";
import { withServices } from "./services";

// npm run setup -- --email an@authority.example --name "Nguyễn Văn An": makes an administrator, and prints the link by
// which they set their password. The same again for one who has lost theirs.
const { values } = parseArgs({ options: { email: { type: "string" }, name: { type: "string" } } });

function readAdministrator() {
  const read = administratorForm.safeParse(values);
  if (read.success) return read.data;
  throw new OperatorError(
    "setup needs an address and a name of at least two letters",
    `npm run setup -- --email an@authority.example --name "Nguyễn Văn An"`,
  );
}

async function refuseEmpty({ DATABASE_URL }: Connections) {
  await applyMigrations(DATABASE_URL);
  const db = connectDatabase(DATABASE_URL, 1);
  const empty = await isEmpty(db).finally(() => db.$disconnect());
  if (!empty) return;
  // A database with a person in it would not be given its first data any more.
  throw new OperatorError(
    "There is no portal in this database yet",
    "npm start, or npm run seed, then setup",
  );
}

async function linkFor(administrator: ReturnType<typeof readAdministrator>, connections: Connections) {
  await refuseEmpty(connections);
  const running = runFiles(connections.DATA_DIR).alive("portal");
  if (running) process.env.PORT = String(running.port);
  // These read the environment, which is whole only now.
  const { appointAdministrator } = await import("~/app/accounts/use-cases/appoint-administrator.server");
  const { publicOrigin } = await import("~/app/platform/public-origin.server");
  const { db } = await import("~/app/platform/database/client.server");
  try {
    return publicOrigin + paths.setPassword("vi", await appointAdministrator(administrator));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new OperatorError(
      `${administrator.email} is an account of the demonstration`,
      "take another address",
    );
  } finally {
    await db.$disconnect();
  }
}

try {
  const administrator = readAdministrator();
  const link = await withServices((connections) => linkFor(administrator, connections));
  console.log(
    `\n${administrator.name} is an administrator. The password is set here, once, within 24 hours:\n${link}\n`,
  );
} catch (error) {
  exitWith(error);
}
