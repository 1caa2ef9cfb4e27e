import type { Language } from "~/app/platform/i18n/languages";
import { paths } from "~/app/platform/paths";
import { safeReturnPath } from "~/app/platform/return-path";
import type { Role } from "./permissions";

/** Where somebody who has just signed in goes: back to what they were doing, else to their own desk. */
export function landing(lang: Language, role: Role, returnTo: string | null | undefined): string {
  const desk = role === "investor" ? paths.applications(lang) : paths.office.home(lang);
  return safeReturnPath(returnTo) ?? desk;
}
