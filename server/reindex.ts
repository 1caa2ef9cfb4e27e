import { connectDatabase } from "~/app/platform/database/connect.server";
import { indexes } from "~/search/indexes";
import { exitWith, OperatorError } from "./embedded/operator-error";
import { searchOf, withServices } from "./services";
import { rebuildIndex } from "./start/rebuild-index";

// npm run reindex [-- lots zones]: builds each index beside the old one and swaps them.
const wanted = process.argv.slice(2);

try {
  const unknown = wanted.filter((name) => !indexes.some((index) => index.name === name));
  if (unknown.length > 0) {
    throw new OperatorError(
      `There is no index ${unknown.join(", ")}`,
      `there are ${indexes.map(({ name }) => name).join(", ")}`,
    );
  }
  await withServices(async (connections) => {
    const db = connectDatabase(connections.DATABASE_URL, 3);
    const search = searchOf(connections);
    for (const index of indexes) {
      if (wanted.length === 0 || wanted.includes(index.name)) await rebuildIndex(search, db, index);
    }
    await db.$disconnect();
  });
} catch (error) {
  exitWith(error);
}
