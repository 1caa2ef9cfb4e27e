import { formatArea, formatDate, formatNumber } from "~/app/platform/i18n/format";
import type { LotFigure } from "~/app/sites/model/figure-dates";
import type { HandOver } from "~/app/sites/model/hand-over";
import { handOver } from "~/app/sites/model/hand-over";
import { lotPurposeLabels } from "~/app/sites/model/lot-labels";
import { figureUnits } from "~/app/sites/model/zones/zone-figures";
import type { LotSheetFacts } from "../model/lot-sheet";
import { day, inBoth, quantity } from "../model/say";
import { both } from "./frame/says.server";
import type { FigureLine } from "./parts/figure-table";

/** The lot's figures in the order of its page. Each stands for the day somebody last said that it holds. */
export function lotLines(facts: LotSheetFacts): FigureLine[] {
  const { lot, rentUsdM2Term, maxDensityPercent, figureDates } = facts;
  const area = inBoth((lang) => `${formatArea(lot.areaM2, lang)} (${formatNumber(lot.areaM2, lang, 0)} m²)`);
  const ready = readyWords(handOver(lot));
  const line = (figure: LotFigure, label: FigureLine["label"], value: FigureLine["value"]): FigureLine => ({
    label,
    value,
    mark: value && day(figureDates[figure]?.confirmed ?? lot.source.asOf),
  });
  const density = quantity(maxDensityPercent, "%", 0);
  return [
    line("area", both("sites:lot.area"), area),
    line("ready", both("sites:lot.ready"), ready),
    line("rent", both("sites:lot.price"), quantity(rentUsdM2Term, figureUnits["usd-m2-term"])),
    line("power", both("sites:lot.power"), quantity(lot.powerKva, "kVA", 0)),
    line("water", both("sites:lot.waterSupply"), quantity(lot.waterM3Day, figureUnits["m3-day"], 0)),
    line("wastewater", both("sites:lot.wastewater"), quantity(lot.wastewaterM3Day, figureUnits["m3-day"], 0)),
    line("density", both("sheets:sheet.density"), density),
    ...(lot.reservedFor
      ? [line("reserved", both("sheets:column.reservedFor"), lotPurposeLabels[lot.reservedFor])]
      : []),
  ];
}

function readyWords(when: HandOver): FigureLine["value"] {
  if (when.kind === "on") return day(when.day);
  if (when.kind === "none") return inBoth(() => "–");
  if (when.kind === "unknown") return null;
  const { since } = when;
  if (since === null) return both("sites:lot.now");
  const said = inBoth((lang) => formatDate(since, lang));
  return both("sites:lot.nowSince", { vi: { date: said.vi }, en: { date: said.en } });
}
