import { env } from "../env.server";
import type { Database } from "./connect.server";
import { connectDatabase } from "./connect.server";
import { SocketGate } from "./socket-gate.server";

// Development reloads modules; the connections must survive that.
const kept = globalThis as typeof globalThis & { benDoDatabase?: { db: Database; gate: SocketGate } };
kept.benDoDatabase ??= connected();

export const { db, gate: databaseGate } = kept.benDoDatabase;

function connected() {
  const gate = new SocketGate();
  return { db: connectDatabase(env.DATABASE_URL, 10, gate), gate };
}
