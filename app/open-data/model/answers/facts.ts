import * as z from "zod";
import { languages } from "~/app/platform/i18n/languages";
import { surenesses } from "~/app/sites/model/views/provenance";

/** The language of addresses and of messages; data itself always comes in both. */
export const apiLanguage = z.enum(languages).default("vi");

export const bilingual = z.object({ vi: z.string(), en: z.string() }).describe("the same in both languages");

/** Where a fact comes from. */
export const source = z
  .object({
    title: z.string().describe("in the document's own language"),
    titleEn: z.string().nullable().describe("where the title is the portal's own wording; else null"),
    publisher: z.string(),
    url: z.string().nullable(),
    asOf: z.iso.date().nullable().describe("day on which the fact stood so; null: the source bears none"),
    sureness: z
      .enum(surenesses)
      .describe(
        "confirmed: the source's own text was read; secondary: read in a weaker source; derived: computed; illustrative: made up",
      ),
  })
  .describe("where a fact comes from");

export const sectorRef = z.object({
  version: z.string().describe("edition of the Vietnam Standard Industrial Classification, e.g. VSIC2025"),
  code: z.string().describe("means nothing without its version; leading zeros count"),
  name: bilingual,
});

export const coordinates = z.object({
  latitude: z.number().describe("degrees, WGS 84"),
  longitude: z.number().describe("degrees, WGS 84"),
});

/** Where a longer answer goes on. */
export const pageLinks = z.object({
  self: z.string(),
  next: z.string().nullable(),
  prev: z.string().nullable(),
});

export const pageUrl = z.string().describe("path of its page in the language asked for");
