import type { NearKind } from "~/app/sites/model/places/infrastructure";
import { nearKinds } from "~/app/sites/model/places/infrastructure";
import { fold, unmark } from "../fold";
import { either } from "./spoken/either";
import { withoutJoining } from "./spoken/fillers";

const nearWords = new Set(["gan", "canh", "sat", "near", "nearby", "beside"]);

/** "An" begins many names, so it is left out before a kind only. */
const whichever = new RegExp(
  `^(?:${either("bất kỳ|bất kì|một|các")}|any|an?|the|some)\\s+|\\s+(?:nào|nao)$`,
  "giu",
);

/** What each kind is called where none of it is named; folded. */
const called: Record<NearKind, RegExp> = {
  port: /^(?:ben )?cang$|^ports?$|^harbou?rs?$/,
  expressway: /^(?:duong )?cao toc$|^expressways?$|^motorways?$/,
  bridge: /^cau$|^bridges?$/,
  raw_material_zone: /^vung nguyen lieu$|^raw materials?(?: zones?| areas?)?$/,
};

/** "KCN near Giao Long port" wants "KCN", and to be near to "Giao Long port". Null when it does not say so. */
export function partsAroundNear(q: string): { wanted: string; place: string } | null {
  const words = q.normalize("NFC").trim().split(/\s+/);
  const at = words.findIndex((word, index) => nearWords.has(unmark(word)) && index < words.length - 1);
  if (at < 0) return null;
  return { wanted: withoutJoining(words.slice(0, at).join(" ")), place: words.slice(at + 1).join(" ") };
}

/** What a query wants to be near to; "port" of "near a port". Null when it does not say so. */
export function nearTo(q: string): string | null {
  const place = partsAroundNear(q)?.place ?? null;
  const bare = place?.replace(whichever, "") ?? "";
  return kindCalled(bare) ? bare : place;
}

/** The kind of which any will do: "near a port", but not "near Giao Long port". Null when the query asks for none so. */
export function kindNear(q: string): NearKind | null {
  return kindCalled(nearTo(q) ?? "");
}

function kindCalled(name: string): NearKind | null {
  const folded = fold(name);
  return nearKinds.find((kind) => called[kind].test(folded)) ?? null;
}
