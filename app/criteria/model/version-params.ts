import * as z from "zod";
import { identifier, ordinal } from "~/app/platform/bounds";

export const versionParams = z.object({ setId: identifier, number: ordinal });

/** Which version an address names; version nought, which none has, when it names no number. */
export function versionOf(params: Record<string, string | undefined>): { setId: string; number: number } {
  const read = versionParams.safeParse(params);
  return read.success ? read.data : { setId: "", number: 0 };
}
