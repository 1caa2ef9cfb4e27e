import { formatArea, formatNumber } from "~/app/platform/i18n/format";
import { translator } from "~/app/platform/i18n/i18n.server";
import type { Language } from "~/app/platform/i18n/languages";
import { lotStatusLabels } from "~/app/sites/model/lot-labels";
import type { LotStage } from "~/app/sites/model/lot-stage";
import { lotStages } from "~/app/sites/model/lot-stage";
import type { Place } from "~/app/sites/model/views/places";
import type { PlanLot } from "~/app/sites/model/views/zone-page";
import { zoneFullTitle, zoneTitle } from "~/app/sites/model/zone-name";
import { newestAmount } from "~/app/sites/model/zones/zone-amounts";
import { homePage } from "~/app/sites/queries/home-page.server";
import { lotPage } from "~/app/sites/queries/lot-page.server";
import { zonePage } from "~/app/sites/queries/zone-page.server";

export interface CardShape {
  rings: number[][][];
  stage: LotStage;
  /** the one the card is about */
  chosen: boolean;
}

export interface CardContent {
  overline: string;
  title: string;
  /** short facts, the most important first */
  facts: string[];
  place: string;
  /** drawn at the side; none where there is nothing to draw */
  plan: CardShape[];
  note: string | null;
}

export async function lotCard(lotId: string, lang: Language): Promise<CardContent | null> {
  const lot = await lotPage(lotId);
  if (!lot) return null;
  const t = translator(lang);
  const power = lot.powerKva === null ? [] : [`${formatNumber(lot.powerKva, lang, 0)} kVA`];
  return {
    overline: zoneTitle(lot.zone.name, lot.zone.kind)[lang],
    title: t("sites:lot.name", { code: lot.code }),
    facts: [formatArea(lot.areaM2, lang), lotStatusLabels[lot.status][lang], ...power],
    place: placeName(lot.placesNow, lang),
    plan: [
      ...lot.neighbours.map((neighbour) => shapeOf(neighbour, false)),
      shapeOf({ shape: lot.shape, status: lot.status }, true),
    ],
    note: lot.source.sureness === "illustrative" ? t("open-data:card.illustrative") : null,
  };
}

export async function zoneCard(zoneId: string, lang: Language): Promise<CardContent | null> {
  const zone = await zonePage(zoneId);
  if (!zone) return null;
  const t = translator(lang);
  const area = newestAmount(zone.figures, "total-area");
  const open = zone.lots.filter(({ status }) => lotStages[status] === "open").length;
  const status = zone.statuses[0]?.status;
  return {
    overline: t("open-data:card.zone"),
    title: zoneFullTitle(zone.name, zone.kind)[lang],
    facts: [
      ...(area ? [formatArea(area.amount * 10_000, lang)] : []),
      ...(status ? [t(`sites:zoneStatus.${status}`)] : []),
      ...(open > 0 ? [t("open-data:card.openLots", { count: open })] : []),
    ],
    place: placeName(zone.placesNow, lang),
    plan: zone.lots.map((lot) => shapeOf(lot, false)),
    note: zone.lots.some(({ illustrative }) => illustrative) ? t("open-data:card.illustrativeLots") : null,
  };
}

export async function portalCard(kind: "portal" | "lots", lang: Language): Promise<CardContent> {
  const t = translator(lang);
  const { totals } = await homePage();
  return {
    overline: t("open-data:card.portal"),
    title: t(`open-data:card.${kind}Title`),
    facts: [
      t("open-data:card.parks", { count: totals.parks }),
      t("open-data:card.clusters", { count: totals.clusters }),
      t("open-data:card.openLots", { count: totals.lotsOpen }),
    ],
    place: t("open-data:card.province"),
    plan: [],
    note: null,
  };
}

function placeName(places: readonly Place[], lang: Language): string {
  const [first] = places;
  return first
    ? first.chain.map((unit) => unit[lang]).join(", ")
    : translator(lang)("open-data:card.province");
}

function shapeOf({ shape, status }: Pick<PlanLot, "shape" | "status">, chosen: boolean): CardShape {
  return { rings: shape, stage: lotStages[status], chosen };
}
