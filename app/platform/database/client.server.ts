import { env } from "../env.server";
import type { Database } from "./connect.server";
import { connectDatabase } from "./connect.server";

// Development reloads modules; the connections must survive that.
const kept = globalThis as typeof globalThis & { benDoDatabase?: Database };
kept.benDoDatabase ??= connectDatabase(env.DATABASE_URL);

export const db: Database = kept.benDoDatabase;
