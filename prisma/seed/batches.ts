import type { PrismaClient } from "../generated/client";

export type Transaction = Parameters<Parameters<PrismaClient["$transaction"]>[0]>[0];

/** One table's share of a seed, ready to be written in pieces. */
export type TableLoad = {
  readonly rows: number;
  readonly insert: (from: number, to: number) => Promise<unknown>;
};

const batch = 500;

export function load<Row>(rows: readonly Row[], insert: (data: Row[]) => Promise<unknown>): TableLoad {
  return { rows: rows.length, insert: (from, to) => insert(rows.slice(from, to)) };
}

export function totalRows(loads: readonly TableLoad[]): number {
  return loads.reduce((sum, { rows }) => sum + rows, 0);
}

/** Writes table after table in the order given, so that what a row points to is there already. */
export async function writeAll(loads: readonly TableLoad[], onBatch: (rows: number) => void): Promise<void> {
  for (const { rows, insert } of loads) {
    for (let from = 0; from < rows; from += batch) {
      const to = Math.min(rows, from + batch);
      await insert(from, to);
      onBatch(to - from);
    }
  }
}
