import type { LocalityKind } from "../../../../generated/enums";
import type { DistrictId } from "../provinces";

type Ended = readonly [name: string, district: DistrictId, kind?: LocalityKind];

export type CommuneToday = {
  readonly id: string;
  readonly name: string;
  readonly code: string;
  /** the seat of its administration */
  readonly centre: readonly [latitude: number, longitude: number];
  /** as of 1 July 2025 */
  readonly kind: "commune" | "ward";
  /** first day as a ward, for those that changed in June 2026 */
  readonly wardSince?: "2026-06-09";
  readonly aliases?: readonly string[];
  readonly madeOf: readonly Ended[];
};
