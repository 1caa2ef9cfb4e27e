import { useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { Button, LinkButton } from "~/app/ui/actions/button";
import { compareSearch } from "../../model/compare/compare-address";
import type { Pick } from "./picks";
import { isFull, samePick, togglePick, usePicks } from "./picks";

const never = () => () => {};

/** Sets a lot or a zone aside to compare. Without JavaScript it leads to a comparison that begins with it. */
export function PickButton(pick: Pick) {
  const { t } = useTranslation("sites");
  const lang = useLanguage();
  const picks = usePicks();
  const scripted = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const { kind, id } = pick;
  if (!scripted) {
    return (
      <LinkButton to={paths.compare(lang, compareSearch(kind, [id]))} look="secondary" icon="compare">
        {t("compare.add")}
      </LinkButton>
    );
  }
  const picked = picks.some(samePick(pick));
  return (
    <Button
      type="button"
      look="secondary"
      icon={picked ? "check" : "compare"}
      aria-pressed={picked}
      disabled={!picked && isFull(picks, kind)}
      onClick={() => togglePick({ kind, id, name: pick.name })}
    >
      {t(picked ? "compare.added" : "compare.add")}
    </Button>
  );
}
