import * as z from "zod";
import type { ZoneFigureKey } from "./zone-figures";
import { zoneFigures } from "./zone-figures";

/** Checks the key of a stored figure; apart from the registry, so that the browser need not load the checker. */
export const zoneFigureKey = z.enum(Object.keys(zoneFigures) as [ZoneFigureKey, ...ZoneFigureKey[]]);
