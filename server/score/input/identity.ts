import * as z from "zod";

/** Nothing but spaces and signs that show nothing. */
const BLANK = /^[\s\p{C}]*$/u;

/** What an application is called: composed (NFC) and without spaces around it, so that what looks alike is alike. */
export const applicationId = z
  .string()
  .overwrite((id) => id.normalize("NFC").trim())
  .refine((id) => !BLANK.test(id), { params: { code: "blank" } });
