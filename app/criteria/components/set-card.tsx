import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Bilingual } from "~/app/platform/i18n/languages";
import { useLanguage } from "~/app/platform/i18n/use-language";
import type { ZoneKind } from "~/app/sites/model/lot-terms";
import { zoneTitle } from "~/app/sites/model/zone-name";
import { Card } from "~/app/ui/data/card";
import { Stack } from "~/app/ui/layout/page";
import styles from "./set-card.module.css";

interface SetCardProps {
  name: Bilingual;
  zoneKind: ZoneKind | null;
  zone: { name: string; kind: ZoneKind } | null;
  children: ReactNode;
}

/** Sets beside each other, two at most: their names are long. */
export function SetGrid({ children }: { children: ReactNode }) {
  return <div className={styles.grid}>{children}</div>;
}

/** A set of criteria: its name and for whom it holds, with its versions inside. */
export function SetCard({ name, zoneKind, zone, children }: SetCardProps) {
  const { t } = useTranslation("criteria");
  const lang = useLanguage();
  return (
    <Card as="article">
      <Stack>
        <Stack tight>
          <h2>{name[lang]}</h2>
          <p>
            {zone
              ? t("list.onlyZone", { zone: zoneTitle(zone.name, zone.kind)[lang] })
              : t(zoneKind ? `list.onlyKind.${zoneKind}` : "list.provinceWide")}
          </p>
        </Stack>
        {children}
      </Stack>
    </Card>
  );
}
