import { connectDatabase } from "~/app/platform/database/connect.server";
import { searchClient } from "~/search/client";
import { searchIndexes } from "~/search/indexes";
import { exitWith, OperatorError } from "./embedded/operator-error";
import { withServices } from "./services";
import { rebuildIndex } from "./start/rebuild-index";

// npm run reindex [-- lots zones]: builds each index beside the old one and swaps them.
const wanted = process.argv.slice(2);

try {
  const unknown = wanted.filter((name) => !searchIndexes.some((index) => index.name === name));
  if (unknown.length > 0) {
    throw new OperatorError(
      `There is no index ${unknown.join(", ")}`,
      `there are ${searchIndexes.map(({ name }) => name).join(", ")}`,
    );
  }
  await withServices(async (connections) => {
    const db = connectDatabase(connections.DATABASE_URL, 3);
    const search = searchClient(connections);
    for (const index of searchIndexes) {
      if (wanted.length === 0 || wanted.includes(index.name)) await rebuildIndex(search, db, index);
    }
    await db.$disconnect();
  });
} catch (error) {
  exitWith(error);
}
