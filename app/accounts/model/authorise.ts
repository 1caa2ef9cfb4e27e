import { Refusal } from "~/app/platform/refusal";
import type { Actor, Permission } from "./permissions";
import { may } from "./permissions";

const publicPermissions: readonly Permission[] = ["application.submit", "application.read-own"];

/**
 * Lets the actor through or refuses. Whoever has not signed in is asked to; an investor is not told that the office's
 * pages exist; staff without the permission are told that it is not theirs.
 *
 * @throws Refusal unauthenticated, forbidden or hidden
 */
export function authorise(actor: Actor | null, permission: Permission): asserts actor is Actor {
  if (may(actor, permission)) return;
  if (actor === null) throw new Refusal("unauthenticated");
  const known = publicPermissions.includes(permission) || may(actor, "office.enter");
  throw new Refusal(known ? "forbidden" : "hidden");
}
