import { formatArea } from "~/app/platform/i18n/format";
import { lotStatusLabels } from "~/app/sites/model/lot-labels";
import { zoneTitle } from "~/app/sites/model/zone-name";
import { figureUnits } from "~/app/sites/model/zones/zone-figures";
import type { LotRow } from "../../model/lot-row";
import { day, inBoth, quantity } from "../../model/say";
import { both } from "../frame/says.server";
import type { CompareLine } from "./compare-table";

export function lotHeads(rows: readonly LotRow[]) {
  return rows.map(({ id, code, zoneName, zoneKind }) => ({
    key: id,
    title: both("sites:lot.name", { vi: { code }, en: { code } }),
    below: zoneTitle(zoneName, zoneKind),
  }));
}

/** Lots line by line, in the order of a lot's own sheet. */
export function lotComparison(rows: readonly LotRow[]): CompareLine[] {
  const line = (label: CompareLine["label"], value: (row: LotRow) => CompareLine["values"][number]) => ({
    label,
    values: rows.map(value),
  });
  return [
    line(both("sites:lot.status"), ({ status }) => lotStatusLabels[status]),
    line(both("sites:lot.area"), ({ areaM2 }) => inBoth((lang) => formatArea(areaM2, lang))),
    line(both("sites:lot.ready"), ({ readyFrom }) => day(readyFrom)),
    line(both("sites:lot.price"), ({ rentUsdM2Term }) => quantity(rentUsdM2Term, figureUnits["usd-m2-term"])),
    line(both("sites:lot.power"), ({ powerKva }) => quantity(powerKva, "kVA", 0)),
    line(both("sites:lot.waterSupply"), ({ waterM3Day }) => quantity(waterM3Day, figureUnits["m3-day"], 0)),
    line(both("sites:lot.wastewater"), ({ wastewaterM3Day }) =>
      quantity(wastewaterM3Day, figureUnits["m3-day"], 0),
    ),
    line(both("sheets:sheet.density"), ({ maxDensityPercent }) => quantity(maxDensityPercent, "%", 0)),
    line(both("sites:lot.place"), ({ localities }) =>
      localities.length === 0 ? null : inBoth((lang) => localities.map((place) => place[lang]).join(", ")),
    ),
    line(both("sites:lot.sectors"), ({ sectors }) =>
      sectors.length === 0
        ? null
        : inBoth((lang) => sectors.map(({ code, name }) => `${code} ${name[lang]}`).join("; ")),
    ),
    line(both("sheets:sheet.asOf"), ({ source, confirmedOn }) => day(source.asOf ?? confirmedOn)),
  ];
}
