import { translator } from "~/app/platform/i18n/i18n.server";
import type { Language } from "~/app/platform/i18n/languages";
import type { InfrastructureStatus, NearKind } from "../../model/places/infrastructure";

/** "any port (only those in operation)": what is near is measured from, where any of the kind will do. */
export function anyInWords(
  kind: NearKind,
  ofKind: readonly { status: InfrastructureStatus }[],
  language: Language,
): string {
  const t = translator(language);
  const working = ofKind.filter(({ status }) => status === "operating").length;
  if (working === ofKind.length) return t(`sites:anyOf.${kind}`);
  const which = t(working > 0 ? "sites:anyOf.onlyWorking" : "sites:anyOf.noneWorking");
  return `${t(`sites:anyOf.${kind}`)} (${which})`;
}
