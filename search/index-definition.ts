import type { Settings } from "meilisearch";
import type { Transaction } from "~/app/platform/database/connect.server";
import type { IndexName } from "./topics";

/** The database as a projection reads it: the client itself, or one transaction of it. */
export type Reader = Transaction;

export interface Identified {
  id: string;
}

/**
 * All that sync, rebuild and the worker know of an index. They never ask which index it is: what is special to one
 * stands in its own file.
 */
export interface IndexDefinition<Document extends Identified = Identified> {
  /** without the prefix that keeps portals apart */
  name: IndexName;
  /** of the projection: raise it when `load` makes other documents of the same rows, and workers rebuild the index */
  version: number;
  settings: Settings;
  /** Today's documents of these ids, in any order; an id without a row has none. */
  load(db: Reader, ids: readonly string[]): Promise<Document[]>;
  /** The next `limit` ids in ascending order after `after` (null: from the start); empty at the end. */
  idsAfter(db: Reader, after: string | null, limit: number): Promise<string[]>;
  /** How many documents a rebuild will make. */
  count(db: Reader): Promise<number>;
}
