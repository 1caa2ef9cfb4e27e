import { useTranslation } from "react-i18next";
import { formatNumber } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { areaSteps, powerSteps, waterSteps } from "../../model/demand/demand-needs";
import type { DemandRow } from "../../model/views/demand-page";
import styles from "./demand-needs-list.module.css";

/** Needs in words, each on a line of its own. */
export function DemandNeedsList({ needs, sector, place }: Pick<DemandRow, "needs" | "sector" | "place">) {
  const { t } = useTranslation("demand");
  const lang = useLanguage();
  const amount = (
    kind: "area" | "power" | "water" | "wastewater",
    value: number | null,
    steps: readonly number[],
  ) => {
    if (value === null) return null;
    const [shown, bound] = value === 0 ? [steps[1] ?? 0, "Below" as const] : [value, "From" as const];
    return t(`step.${kind}${bound}`, { amount: formatNumber(shown, lang) });
  };
  const lines = [
    amount("area", needs.area, areaSteps),
    amount("power", needs.power, powerSteps),
    amount("water", needs.water, waterSteps),
    amount("wastewater", needs.wastewater, waterSteps),
    needs.rent !== null && t("step.rentTo", { amount: formatNumber(needs.rent, lang) }),
    sector && t("sector", { name: sector[lang] }),
    place && t("place", { name: place[lang] }),
    needs.readyYear && t("readyYear", { year: needs.readyYear }),
  ].filter((line) => typeof line === "string");
  return (
    <ul className={styles.needs}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
