import { applyMigrations, createMigration } from "./database/migrations";
import { exitWith, OperatorError } from "./embedded/operator-error";
import { withServices } from "./services";

// npm run migrate · npm run migrate:new -- name_of_the_change
const [command, name] = process.argv.slice(2);

async function migrate(databaseUrl: string): Promise<string> {
  if (command !== "new") {
    const applied = await applyMigrations(databaseUrl);
    return applied.length === 0 ? "The database is up to date" : `Applied ${applied.join(", ")}`;
  }
  if (!name || !/^[a-z0-9_]+$/.test(name)) {
    throw new OperatorError(
      "A migration needs a name of a-z, 0-9 and _",
      "npm run migrate:new -- add_something",
    );
  }
  const file = await createMigration(databaseUrl, name, new Date());
  return file
    ? `Wrote ${file}: read it, then npm run migrate`
    : "Schema and migrations agree; nothing to write";
}

try {
  console.log(await withServices(({ DATABASE_URL }) => migrate(DATABASE_URL)));
} catch (error) {
  exitWith(error);
}
