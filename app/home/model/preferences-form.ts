import * as z from "zod";

/** The reader's colours, and the page to go back to; without one that can be read, the start page will do. */
export const preferencesForm = z.object({
  theme: z.enum(["light", "dark", "device"]),
  returnTo: z.string().max(2000).optional().catch(undefined),
});
