import { breadcrumbs } from "~/app/platform/http/linked-data";
import { formatArea } from "~/app/platform/i18n/format";
import type { Bilingual, Language } from "~/app/platform/i18n/languages";
import { paths } from "~/app/platform/paths";
import { lotStatusLabels } from "./lot-labels";
import type { LotPage } from "./views/lot-page";
import type { Place } from "./views/places";
import { titleIn } from "./views/provenance";
import type { ZonePage } from "./views/zone-page";
import { zoneTitle } from "./zone-name";
import { newestAmount } from "./zones/zone-amounts";
import { figureUnits, zoneFigures } from "./zones/zone-figures";

type LinkedData = Record<string, unknown>;

/** What a zone's page says of itself to search engines. */
export function zonePageData(zone: ZonePage, origin: string, lang: Language): LinkedData[] {
  const name = zoneTitle(zone.name, zone.kind)[lang];
  const trail = [
    { name: names.zones[lang], path: paths.zones(lang) },
    { name, path: paths.zone(lang, zone.id) },
  ];
  return [zoneLinkedData(zone, origin, lang), breadcrumbs(origin, trail)];
}

/** What a lot's page says of itself to search engines. */
export function lotPageData(lot: LotPage, title: string, origin: string, lang: Language): LinkedData[] {
  const zone = zoneTitle(lot.zone.name, lot.zone.kind)[lang];
  const trail = [
    { name: names.lots[lang], path: paths.lots(lang) },
    { name: zone, path: paths.zone(lang, lot.zone.id) },
    { name: title, path: paths.lot(lang, lot.id) },
  ];
  return [lotLinkedData(lot, title, origin, lang), breadcrumbs(origin, trail)];
}

const names: Record<"zones" | "lots", Bilingual> = {
  zones: { vi: "Khu, cụm công nghiệp", en: "Parks and clusters" },
  lots: { vi: "Lô đất", en: "Lots" },
};

/** A zone in the words of schema.org: a place with its published figures. */
function zoneLinkedData(zone: ZonePage, origin: string, lang: Language): LinkedData {
  const title = zoneTitle(zone.name, zone.kind);
  const url = origin + paths.zone(lang, zone.id);
  return {
    "@type": "Place",
    "@id": `${url}#place`,
    url,
    name: title[lang],
    alternateName: Object.values(title).filter((name) => name !== title[lang]),
    ...(zone.coordinates && { geo: point(zone.coordinates) }),
    containedInPlace: zone.placesNow.map((place) => administrativeArea(place, lang)),
    additionalProperty: zone.figures.flatMap(({ key, amount, words, source }) => {
      const spec = (zoneFigures as Partial<Record<string, (typeof zoneFigures)[keyof typeof zoneFigures]>>)[
        key
      ];
      if (!spec || source.sureness === "illustrative") return [];
      return [
        {
          "@type": "PropertyValue",
          name: spec[lang],
          value: amount ?? words?.[lang],
          ...(amount !== null && { unitText: figureUnits[spec.unit][lang] }),
          ...(source.url && {
            subjectOf: { "@type": "CreativeWork", name: titleIn(source, lang), url: source.url },
          }),
        },
      ];
    }),
  };
}

/** A lot in the words of schema.org. An offer is made only where a real lot has a published rent. */
function lotLinkedData(lot: LotPage, title: string, origin: string, lang: Language): LinkedData {
  const url = origin + paths.lot(lang, lot.id);
  const illustrative = lot.source.sureness === "illustrative";
  const place = {
    "@type": "Place",
    name: title,
    geo: point(lot.coordinates),
    containedInPlace: {
      "@type": "Place",
      name: zoneTitle(lot.zone.name, lot.zone.kind)[lang],
      url: origin + paths.zone(lang, lot.zone.id),
    },
    additionalProperty: [
      { "@type": "PropertyValue", name: "area", value: lot.areaM2, unitCode: "MTK" },
      { "@type": "PropertyValue", name: "status", value: lotStatusLabels[lot.status][lang] },
    ],
  };
  // What is made up is nobody's listing.
  if (illustrative)
    return { ...place, "@id": `${url}#place`, url, disambiguatingDescription: "illustrative" };
  return {
    "@type": "RealEstateListing",
    "@id": `${url}#listing`,
    url,
    name: title,
    about: place,
    ...(lot.rentUsdM2Term !== null && { offers: rentOffer(lot.rentUsdM2Term) }),
  };
}

function rentOffer(price: number): LinkedData {
  const priceSpecification = {
    "@type": "UnitPriceSpecification",
    price,
    priceCurrency: "USD",
    unitCode: "MTK",
    valueAddedTaxIncluded: false,
  };
  return {
    "@type": "Offer",
    businessFunction: "http://purl.org/goodrelations/v1#LeaseOut",
    priceSpecification,
  };
}

/** A zone in one line, as search engines show it below the title. */
export function zoneDescription(
  { name, kind, placesNow, figures, lotsInAll }: ZonePage,
  lang: Language,
): string {
  const area = newestAmount(figures, "total-area");
  const place = placesNow[0]?.chain.map((unit) => unit[lang]).join(", ");
  const lots = { vi: `${lotsInAll} lô đất`, en: `${lotsInAll} lots` }[lang];
  return [
    zoneTitle(name, kind)[lang],
    ...(place ? [place] : []),
    ...(area ? [formatArea(area.amount * 10_000, lang)] : []),
    lots,
  ].join(" · ");
}

/** A lot in one line. */
export function lotDescription(
  { areaM2, status, placesNow }: LotPage,
  title: string,
  lang: Language,
): string {
  const place = placesNow[0]?.chain.map((unit) => unit[lang]).join(", ");
  return [title, formatArea(areaM2, lang), lotStatusLabels[status][lang], ...(place ? [place] : [])].join(
    " · ",
  );
}

function point({ latitude, longitude }: { latitude: number; longitude: number }): LinkedData {
  return { "@type": "GeoCoordinates", latitude, longitude };
}

function administrativeArea({ chain }: Place, lang: Language): LinkedData {
  const name = chain.map((unit) => unit[lang]).join(", ");
  return { "@type": "AdministrativeArea", name };
}
