import type { Actor } from "~/app/accounts/model/permissions";
import { db } from "~/app/platform/database/client.server";
import type { Language } from "~/app/platform/i18n/languages";
import { formProof } from "../form-guard.server";
import { requestedTarget } from "../model/alert-target";
import { describeTarget } from "./describe-target.server";

/** What is to be saved, in words; null where the address names nothing that could be. */
export async function savePage(actor: Actor | null, params: URLSearchParams, language: Language) {
  const target = requestedTarget(params);
  const [view, person] = await Promise.all([
    target && describeTarget(target, language),
    actor && db.user.findUnique({ where: { id: actor.id }, select: { email: true } }),
  ]);
  return view && { ...view, proof: formProof(), email: person?.email ?? "" };
}
