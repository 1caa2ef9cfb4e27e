import { env } from "~/app/platform/env.server";

/**
 * For the `where` of a `User` query: accounts that may be used here. The password of the demonstration's is known, so
 * theirs may be only where DEMO_ACCOUNTS says so, however they came into the database.
 */
export const usableAccounts = env.DEMO_ACCOUNTS === "yes" ? {} : { illustrative: false };
