import type { FoundKind } from "~/app/finding/model/found";
import { vietnamDay } from "~/app/platform/calendar";
import { sectorVersion } from "~/app/sites/model/sector-version";
import { criteria, inForceFilter, isInForce } from "../criteria";
import type { IndexDefinition } from "../index-definition";
import { lots } from "../lots";
import { infrastructure } from "../places/infrastructure";
import { localities } from "../places/localities";
import { sectors } from "../trades/sectors";
import { zones } from "../zones";

/** Where things of each kind are searched. */
export const indexOf: Record<FoundKind, IndexDefinition> = {
  zone: zones,
  lot: lots,
  locality: localities,
  infrastructure,
  sector: sectors,
  criteria,
};

/** What the public may see, and what is in force today. */
export function publicFilter(kind: FoundKind): string[] {
  if (kind === "criteria") return [inForceFilter(vietnamDay(new Date()))];
  return kind === "sector" ? [`version = "${sectorVersion}" AND level > 1`] : [];
}

/** The same, asked of a document itself. */
export function inPublic(kind: FoundKind, document: object): boolean {
  if (kind === "criteria") return isInForce(document, vietnamDay(new Date()));
  if (kind !== "sector" || !("version" in document) || !("level" in document)) return true;
  return document.version === sectorVersion && document.level !== 1;
}

/** Kinds whose documents carry the keys of their names, and their names as typed. */
export const namedKinds = ["zone", "locality", "infrastructure", "sector"] as const;

/** Attributes with a reader's words in them; how names are typed is asked only for exact marks. */
export function searchedOf(kind: FoundKind): string[] {
  return (indexOf[kind].settings.searchableAttributes ?? []).filter((attribute) => attribute !== "typed");
}
