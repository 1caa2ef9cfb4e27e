import { useTranslation } from "react-i18next";
import type { ZonePage } from "../../model/views/zone-page";

const sections = [
  "status",
  "land",
  "lots",
  "prices",
  "utilities",
  "connections",
  "coming",
  "sectors",
  "criteria",
  "figures",
  "papers",
  "contact",
] as const;

/** The sections of a zone's page by the ids of their headings. */
export function useZoneContents({ lots }: ZonePage) {
  const { t } = useTranslation("place");
  return sections
    .filter((id) => id !== "lots" || lots.length > 0)
    .map((id) => ({ id, label: t(`contents.${id}`) }));
}
