import { randomUUID } from "node:crypto";
import { Refusal } from "~/app/platform/refusal";
import { signedToken, tokenSubject } from "~/app/platform/signed-token.server";
import type { FormGuard } from "./model/forms";

const quickestMs = 2000;
/** How long a form that was handed out is taken, in milliseconds. */
export const proofServesMs = 24 * 3_600_000;

/** Goes into a form when it is handed out; names the one message that can be sent with it. */
export function formProof(now = new Date()): string {
  return signedToken("form", `${randomUUID()}.${now.getTime()}`);
}

/**
 * Keeps machines out without asking people to prove anything to a third party: the form must have been handed out by
 * this portal, a person needs a moment to fill it in, and the field that people do not see stays empty.
 *
 * @returns the id the form was handed out with
 * @throws Refusal invalid
 */
export function passGuard({ proof, website }: FormGuard, now = new Date()): string {
  const [id = "", handedOut = ""] = (tokenSubject("form", proof) ?? "").split(".");
  if (id === "") throw new Refusal("invalid", [{ rule: "form-proof", message: "contact:errors.proof" }]);
  if (website) throw new Refusal("invalid", [{ rule: "unseen-field", message: "contact:errors.unseen" }]);
  const age = now.getTime() - Number(handedOut);
  if (age > proofServesMs) {
    throw new Refusal("invalid", [{ rule: "fresh-form", message: "contact:errors.oldForm" }]);
  }
  if (age < quickestMs) {
    throw new Refusal("invalid", [{ rule: "time-to-write", message: "contact:errors.tooQuick" }]);
  }
  return id;
}
