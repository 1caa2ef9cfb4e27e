import { db } from "~/app/platform/database/client.server";
import { formatArea, formatDate } from "~/app/platform/i18n/format";
import { translator } from "~/app/platform/i18n/i18n.server";
import type { Language } from "~/app/platform/i18n/languages";
import { paths } from "~/app/platform/paths";
import type { XmlPart } from "~/app/platform/xml";
import { element, xmlDocument } from "~/app/platform/xml";
import { lotStatusLabels } from "~/app/sites/model/lot-labels";
import { zoneTitle } from "~/app/sites/model/zone-name";
import type { LotChange } from "./lot-changes.server";
import { lotChanges } from "./lot-changes.server";

const mostEntries = 50;

const select = {
  id: true,
  code: true,
  status: true,
  areaM2: true,
  readyFrom: true,
  sureness: true,
  zone: { select: { name: true, kind: true } },
} as const;

type LotRow = Awaited<ReturnType<typeof lotsOf>>[number];

const lotsOf = (ids: string[]) => db.lot.findMany({ where: { id: { in: ids } }, select });

interface FeedAsked {
  origin: string;
  lang: Language;
  zoneId: string | null;
}

/** New and changed lots as Atom (RFC 4287), the latest first. */
export async function lotFeed({ origin, lang, zoneId }: FeedAsked): Promise<string> {
  const t = translator(lang);
  const changes = await lotChanges(zoneId, mostEntries);
  const rows = new Map((await lotsOf(changes.map(({ id }) => id))).map((row) => [row.id, row]));
  const self = origin + paths.feed(lang) + (zoneId ? `?zone=${encodeURIComponent(zoneId)}` : "");
  const entries = changes.flatMap((change) => {
    const row = rows.get(change.id);
    return row ? [entry(row, change, origin, lang)] : [];
  });
  return xmlDocument(
    element(
      "feed",
      { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": lang },
      element("id", {}, self),
      element("title", {}, t("open-data:feed.title")),
      element("subtitle", {}, t("open-data:feed.subtitle")),
      element("link", { rel: "self", type: "application/atom+xml", href: self }),
      element("link", { rel: "alternate", type: "text/html", href: origin + paths.lots(lang) }),
      element("updated", {}, startOf(changes[0]?.changed ?? "2026-01-01")),
      element("author", {}, element("name", {}, "Bến Đỗ")),
      element("rights", {}, "CC BY 4.0"),
      ...entries,
    ),
  );
}

/** Its id stays the same for ever, whatever address the portal moves to. */
function entry(row: LotRow, { added, changed }: LotChange, origin: string, lang: Language): XmlPart {
  const t = translator(lang);
  const zone = zoneTitle(row.zone.name, row.zone.kind)[lang];
  const status = lotStatusLabels[row.status][lang];
  const facts = [
    formatArea(row.areaM2, lang),
    status,
    ...(row.readyFrom
      ? [t("open-data:feed.readyFrom", { date: formatDate(row.readyFrom.toISOString().slice(0, 10), lang) })]
      : []),
    ...(row.sureness === "illustrative" ? [t("open-data:feed.illustrative")] : []),
  ];
  return element(
    "entry",
    {},
    element("id", {}, `urn:ben-do:lot:${row.id}`),
    element("title", {}, t("open-data:feed.entry", { code: row.code, zone, status })),
    element("link", { rel: "alternate", type: "text/html", href: origin + paths.lot(lang, row.id) }),
    element("published", {}, startOf(added)),
    element("updated", {}, startOf(changed)),
    element("category", { term: row.status, label: status }),
    element("summary", {}, facts.join(" · ")),
  );
}

/** The beginning of a day in Vietnam. */
function startOf(day: string): string {
  return `${day}T00:00:00+07:00`;
}
