import { env } from "~/app/platform/env.server";
import { searchClient } from "./client";

/** The connection pages search through; a reader waits two seconds for it and no longer. */
export const search = searchClient(env, { timeoutMs: 2_000 });
