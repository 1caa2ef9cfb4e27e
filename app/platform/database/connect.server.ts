import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "~/prisma/generated/client";
import type { SocketGate } from "./socket-gate.server";

export type Database = PrismaClient;
/** What a use case may do inside its one transaction. */
export type Transaction = Omit<
  PrismaClient,
  "$connect" | "$disconnect" | "$on" | "$transaction" | "$extends"
>;

const longestWaitForConnectionMs = 5_000;

/** @param gate lets its owner cut the connections of a database that hangs */
export function connectDatabase(url: string, connections = 10, gate?: SocketGate): Database {
  const pool = {
    connectionString: url,
    max: connections,
    ...(gate && { stream: gate.openSocket, connectionTimeoutMillis: longestWaitForConnectionMs }),
  };
  return new PrismaClient({ adapter: new PrismaPg(pool) });
}
