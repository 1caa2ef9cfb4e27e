import type { FoundThing } from "~/app/finding/model/found";
import { metBegin, metEnd } from "~/app/finding/model/found";
import type { AskedName } from "../words/name-key";

/** Whether the thing can be what the words "KCN", "phường" and so on ask for. */
export function isOfKind(thing: FoundThing, { zoneKind, localityKind }: AskedName): boolean {
  if (zoneKind === null && localityKind === null) return true;
  if (thing.kind === "zone") return thing.zoneKind === zoneKind;
  return thing.kind === "locality" && sameLevel(thing, localityKind);
}

function sameLevel(thing: FoundThing, localityKind: AskedName["localityKind"]): boolean {
  return thing.kind === "locality" && thing.localityKind === localityKind;
}

/** A title without the signs around what was met. */
export function unmet(text: string): string {
  return text.replaceAll(metBegin, "").replaceAll(metEnd, "");
}
