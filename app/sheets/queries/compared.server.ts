import { vietnamDay } from "~/app/platform/calendar";
import type { CompareAddress } from "~/app/sites/model/compare/compare-address";
import type { Comparison } from "~/app/sites/model/compare/comparison";
import { comparison } from "~/app/sites/queries/compare/comparison.server";

/** What stands side by side, as its page says it; null when one of them is not there. */
export async function compared(address: CompareAddress): Promise<Comparison | null> {
  const found = await comparison(address, vietnamDay(new Date()));
  return found.missing.length > 0 ? null : found;
}
