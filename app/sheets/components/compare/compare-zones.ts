import { formatNumber } from "~/app/platform/i18n/format";
import { zoneKindLabels } from "~/app/sites/model/lot-labels";
import { zoneTitle } from "~/app/sites/model/zone-name";
import type { ZoneFigureKey } from "~/app/sites/model/zones/zone-figures";
import { figureUnits, zoneFigures } from "~/app/sites/model/zones/zone-figures";
import { day, inBoth, quantity } from "../../model/say";
import type { NumberedSources } from "../../model/sources";
import type { ZoneFileRow } from "../../model/zones/zone-row";
import { both } from "../frame/says.server";
import type { CompareLine } from "./compare-table";

/** What an investor weighs zones by; what is left out stands on each zone's own sheet. */
const compared: ZoneFigureKey[] = [
  "total-area",
  "leasable-area",
  "occupancy",
  "land-rent",
  "power-capacity",
  "water-capacity",
  "wastewater-capacity",
  "infrastructure-fee",
];

export function zoneHeads(rows: readonly ZoneFileRow[]) {
  return rows.map(({ id, name, kind }) => ({
    key: id,
    title: zoneTitle(name, kind),
    below: zoneKindLabels[kind],
  }));
}

/** Zones line by line; each figure with its day and the number of its source. */
export function zoneComparison(rows: readonly ZoneFileRow[], sources: NumberedSources): CompareLine[] {
  const line = (label: CompareLine["label"], value: (row: ZoneFileRow) => CompareLine["values"][number]) => ({
    label,
    values: rows.map(value),
  });
  return [
    line(both("sites:lot.status"), ({ statuses: [newest] }) =>
      newest ? both(`sites:zoneStatus.${newest.status}`) : null,
    ),
    line(both("sites:lot.place"), ({ placesNow }) =>
      placesNow.length === 0
        ? null
        : inBoth((lang) => placesNow.flatMap(({ chain }) => chain[0]?.[lang] ?? []).join(", ")),
    ),
    ...compared.map((key) =>
      line({ vi: zoneFigures[key].vi, en: zoneFigures[key].en }, (row) => figureText(row, key, sources)),
    ),
    line(both("sheets:column.lotsOpen"), ({ lots }) => count(lots.open)),
    line(both("sheets:column.lotsComing"), ({ lots }) => count(lots.coming)),
    line(both("sites:stance.welcome"), ({ sectors }) => {
      const welcome = sectors.filter(({ stance }) => stance === "welcome");
      return welcome.length === 0 ? null : inBoth((lang) => welcome.map(({ name }) => name[lang]).join("; "));
    }),
  ];
}

const count = (amount: number) => inBoth((lang) => formatNumber(amount, lang));

function figureText({ figures }: ZoneFileRow, key: ZoneFigureKey, sources: NumberedSources) {
  const entry = figures.find((figure) => figure.key === key);
  if (!entry) return null;
  const { unit, decimals } = zoneFigures[key];
  const amount = quantity(entry.amount, figureUnits[unit], decimals);
  const asOf = day(entry.source.asOf);
  const number = sources.numberOf(entry.source);
  return (
    amount &&
    inBoth((lang) => [amount[lang], asOf && `(${asOf[lang]})`, `[${number}]`].filter(Boolean).join(" "))
  );
}
