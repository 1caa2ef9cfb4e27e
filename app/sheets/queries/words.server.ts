import { translator } from "~/app/platform/i18n/i18n.server";
import type { Language } from "~/app/platform/i18n/languages";
import type { Words } from "../model/table";

export function wordsIn(lang: Language): Words {
  const t = translator(lang);
  return {
    lang,
    heading: (key) => t(`sheets:column.${key}`),
    sureness: (sureness) => t(`common:provenance.sureness.${sureness}`),
    zoneStatus: (status) => t(`sites:zoneStatus.${status}`),
  };
}
