import type { LocalityKind } from "../../../generated/enums";
import type { SourceId } from "../sources/sources";
import type { DistrictId } from "./provinces";

export type EarlierMerger = {
  readonly name: string;
  readonly district: DistrictId;
  readonly kind: LocalityKind;
  readonly lastDay: "2020-01-31" | "2024-11-30";
  readonly effective: "2020-02-01" | "2024-12-01";
  /** id of the unit it went into */
  readonly into: string;
  readonly sourceId: SourceId;
};

const merged2024 = { lastDay: "2024-11-30", effective: "2024-12-01", sourceId: "nq-1237-2024" } as const;

/** Communes that had already gone into another before the reform of July 2025; people still use their names. */
export const earlierMergers: readonly EarlierMerger[] = [
  {
    name: "Giao Hòa",
    district: "chau-thanh-ben-tre",
    kind: "commune",
    lastDay: "2020-01-31",
    effective: "2020-02-01",
    into: "giao-long-chau-thanh",
    sourceId: "nq-855-2020",
  },
  {
    name: "An Hóa",
    district: "chau-thanh-ben-tre",
    kind: "commune",
    into: "an-phuoc-chau-thanh",
    ...merged2024,
  },
  {
    name: "An Hiệp",
    district: "chau-thanh-ben-tre",
    kind: "commune",
    into: "tuong-da-chau-thanh",
    ...merged2024,
  },
  {
    name: "Sơn Hòa",
    district: "chau-thanh-ben-tre",
    kind: "commune",
    into: "tuong-da-chau-thanh",
    ...merged2024,
  },
  { name: "An Thủy", district: "ba-tri-ben-tre", kind: "commune", into: "tiem-tom-ba-tri", ...merged2024 },
];
