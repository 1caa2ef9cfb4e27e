import * as z from "zod";
import { sectorRef } from "./facts";

export const apiSector = sectorRef.extend({
  key: z.string().describe("to be given as the parameter `sector` of the lots, version:code"),
  level: z.int().describe("1 section (letter), 2 division (2 digits), 3 group (3 digits)"),
  parent: z.string().nullable().describe("code of the line above, of the same version"),
});

/** The answer of GET /api/v1/sectors. */
export const apiSectors = z.object({ data: z.array(apiSector), total: z.int() });
export type ApiSectors = z.infer<typeof apiSectors>;
