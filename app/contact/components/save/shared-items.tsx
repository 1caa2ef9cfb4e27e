import { useTranslation } from "react-i18next";
import { useLocation } from "~/app/platform/http/navigation";
import { Button } from "~/app/ui/actions/button";
import { Notice } from "~/app/ui/feedback/notice";
import { Stack } from "~/app/ui/layout/page";
import { readFragment, withItems } from "../../model/saved-items";
import type { SavedItems } from "./use-saved-items";

interface SharedItemsProps {
  items: NonNullable<SavedItems["items"]>;
  keep: SavedItems["keep"];
}

/** Offers what the opened link carries and this device does not have; nothing is added unasked. */
export function SharedItems({ items, keep }: SharedItemsProps) {
  const { t } = useTranslation("contact");
  const { hash } = useLocation();
  const known = new Set(items.map(({ address }) => address));
  const offered = readFragment(hash).filter(({ address }) => !known.has(address));
  if (offered.length === 0) return null;
  return (
    <Notice>
      <Stack tight>
        <p>{t("saved.offer", { count: offered.length })}</p>
        <ul>
          {offered.map(({ address, name }) => (
            <li key={address}>{name}</li>
          ))}
        </ul>
        <div>
          <Button type="button" onClick={() => keep(withItems(items, offered))}>
            {t("saved.take")}
          </Button>
        </div>
      </Stack>
    </Notice>
  );
}
