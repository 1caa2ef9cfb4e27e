import { createContext, useContext } from "react";
import type { Language } from "~/app/platform/i18n/languages";

const Leading = createContext<Language>("vi");

export const LeadingLanguage = Leading.Provider;

/** The language that leads on this sheet; the other stands smaller below or beside it. */
export function useLeading(): Language {
  return useContext(Leading);
}
