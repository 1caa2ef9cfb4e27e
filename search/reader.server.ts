import { env } from "~/app/platform/env.server";
import { connectSearch } from "./client";

/** The connection pages search through; a reader waits two seconds for it and no longer. */
export const search = connectSearch({
  url: env.MEILI_URL,
  key: env.MEILI_MASTER_KEY,
  prefix: env.MEILI_INDEX_PREFIX,
  timeoutMs: 2_000,
});
