import * as z from "zod";
import type { Problem } from "~/app/scoring/model/problem";
import { problem } from "~/app/scoring/model/problem";

/** Nothing but spaces and signs that show nothing. */
const BLANK = /^[\s\p{C}]*$/u;

/** What an application is called: composed (NFC) and without spaces around it, so that what looks alike is alike. */
export const applicationId = z
  .string()
  .overwrite((id) => id.normalize("NFC").trim())
  .refine((id) => !BLANK.test(id), { params: { code: "blank" } });

/** Every id that stood before, at the later of its places. */
export function repeatedIds(
  applications: readonly { readonly id: string }[],
  placeOf: (index: number) => readonly PropertyKey[],
): Problem[] {
  const seen = new Set<string>();
  return applications.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    const path = [...placeOf(index), "id"];
    return [problem(path, "id-repeated", `mã «${id}» bị lặp`, `the id “${id}” appears twice`)];
  });
}
