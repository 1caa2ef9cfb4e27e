import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "~/app/platform/http/navigation";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { Button } from "~/app/ui/actions/button";
import { Notice } from "~/app/ui/feedback/notice";
import { TextField } from "~/app/ui/forms/text-field";
import { Stack } from "~/app/ui/layout/page";
import { withItems } from "../../model/saved-items";
import { useSavedItems } from "./use-saved-items";

interface KeepHereProps {
  address: string;
  /** what it is called unless the reader calls it otherwise */
  label: string;
}

/** Keeps something on this device under a name. */
export function KeepHere({ address, label }: KeepHereProps) {
  const { t } = useTranslation("contact");
  const lang = useLanguage();
  const { items, keep } = useSavedItems();
  const name = useRef<HTMLFormElement>(null);
  const [outcome, setOutcome] = useState<"kept" | "refused" | null>(null);
  if (items === null) return <p>{t("save.noScript")}</p>;
  const save = () => {
    const typed = name.current ? new FormData(name.current).get("name") : null;
    const named = { address, name: String(typed ?? "").trim() || label };
    setOutcome(keep(withItems(items, [named])) ? "kept" : "refused");
  };
  return (
    <form
      ref={name}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Stack>
        <TextField id="keep-name" name="name" label={t("save.name")} defaultValue={label} maxLength={120} />
        <div>
          <Button type="submit" look="secondary">
            {t("save.keep")}
          </Button>
        </div>
        {outcome === "kept" && (
          <Notice tone="good" live>
            <p>
              {t("save.kept")} <Link to={paths.saved(lang)}>{t("save.toSaved")}</Link>
            </p>
          </Notice>
        )}
        {outcome === "refused" && (
          <Notice tone="warning" live>
            {t("save.refused")}
          </Notice>
        )}
      </Stack>
    </form>
  );
}
