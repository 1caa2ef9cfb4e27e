import * as z from "zod";

const versionParams = z.object({
  setId: z.string().min(1).max(80),
  number: z.coerce.number().int().positive(),
});

/** Which version an address names; version nought, which none has, when it names no number. */
export function versionOf(params: Record<string, string | undefined>): { setId: string; number: number } {
  const read = versionParams.safeParse(params);
  return read.success ? read.data : { setId: "", number: 0 };
}
