import { Refusal } from "~/app/platform/refusal";
import type { Actor, Permission } from "./permissions";
import { may } from "./permissions";

const publicPermissions: readonly Permission[] = ["application.submit", "application.read-own"];

/**
 * Lets the actor through or refuses. Whoever may not enter the office is not told that its pages exist; staff without
 * the permission are told that it is not theirs; an unknown visitor of a public page is asked to sign in.
 *
 * @throws Refusal unauthenticated, forbidden or hidden
 */
export function authorise(actor: Actor | null, permission: Permission): asserts actor is Actor {
  if (may(actor, permission)) return;
  if (publicPermissions.includes(permission)) throw new Refusal(actor ? "forbidden" : "unauthenticated");
  throw new Refusal(may(actor, "office.enter") ? "forbidden" : "hidden");
}
