import { useTranslation } from "react-i18next";
import { Link } from "~/app/platform/http/navigation";
import type { Language } from "~/app/platform/i18n/languages";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { Button, LinkButton } from "~/app/ui/actions/button";
import { Card } from "~/app/ui/data/card";
import { EmptyState } from "~/app/ui/feedback/empty-state";
import { Notice } from "~/app/ui/feedback/notice";
import { Section, Stack } from "~/app/ui/layout/page";
import type { SavedItem } from "../../model/saved-items";
import { sharedFragment, withoutItem } from "../../model/saved-items";
import { AddressLine } from "./address-line";
import styles from "./saved-list.module.css";
import { SharedItems } from "./shared-items";
import { useSavedItems } from "./use-saved-items";

/** What this device keeps, as only the browser knows it. */
export function SavedList({ origin }: { origin: string }) {
  const { t } = useTranslation("contact");
  const lang = useLanguage();
  const { items, keep } = useSavedItems();
  if (items === null) return <Notice>{t("saved.noScript")}</Notice>;
  return (
    <>
      <SharedItems items={items} keep={keep} />
      {items.length === 0 ? (
        <EmptyState
          title={t("saved.empty")}
          actions={<LinkButton to={paths.lots(lang)}>{t("alert.toLots")}</LinkButton>}
        >
          {t("saved.emptyLead")}
        </EmptyState>
      ) : (
        <ul className={styles.list}>
          {items.map((item) => (
            <SavedRow
              key={item.address}
              item={item}
              onRemove={() => keep(withoutItem(items, item.address))}
            />
          ))}
        </ul>
      )}
      {items.length > 0 && (
        <Section id="export" title={t("saved.exportTitle")} lead={t("saved.exportLead")}>
          <Stack tight>
            <AddressLine
              url={`${origin}${paths.saved(lang)}${sharedFragment(items)}`}
              label={t("saved.export")}
            />
          </Stack>
        </Section>
      )}
    </>
  );
}

/** Where a saved address can be watched from. */
function watchPath(lang: Language, address: string): string {
  const [path = "", search = ""] = address.split("?");
  const lot = path.startsWith("/lots/") ? path.slice("/lots/".length) : "";
  return paths.save(lang, lot ? { lot } : { search });
}

function SavedRow({ item, onRemove }: { item: SavedItem; onRemove: () => void }) {
  const { t } = useTranslation("contact");
  const lang = useLanguage();
  const { address, name } = item;
  return (
    <Card as="li" look="flat">
      <div className={styles.row}>
        <Link to={`/${lang}${address}`} className={styles.name}>
          {name}
        </Link>
        <div className={styles.tools}>
          <Link to={watchPath(lang, address)}>{t("saved.tell")}</Link>
          <Button type="button" look="quiet" aria-label={t("saved.removeLabel", { name })} onClick={onRemove}>
            {t("saved.remove")}
          </Button>
        </div>
      </div>
    </Card>
  );
}
