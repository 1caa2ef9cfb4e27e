import type { Bilingual } from "~/app/platform/i18n/languages";
import type { CompareUnit } from "../../model/compare/compare-units";
import type { Cell } from "../../model/compare/comparison";
import type { Place } from "../../model/views/places";

export const unknown: Cell = { kind: "unknown" };

export function amount(value: number | null | undefined, unit: CompareUnit): Cell {
  return value === null || value === undefined ? unknown : { kind: "amount", amount: value, unit };
}

export function words(value: Bilingual | null): Cell {
  return value ? { kind: "words", words: value } : unknown;
}

export function list(items: Bilingual[]): Cell {
  return items.length === 0 ? unknown : { kind: "list", items };
}

/** The smallest unit of every place: the commune, with its district where it had one. */
export function places(given: readonly Place[]): Cell {
  return list(
    given.map(({ chain }) => {
      const units = chain.slice(0, 2);
      return {
        vi: units.map((unit) => unit.vi).join(", "),
        en: units.map((unit) => unit.en).join(", "),
      };
    }),
  );
}
