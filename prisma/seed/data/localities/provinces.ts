import type { Prisma } from "../../../generated/client";
import { day } from "../day";

/**
 * Ids: a unit of today carries its plain name; one that ended adds the district it lay in, or "until-2025" where it lay
 * in none. Never its kind, which changes while the place stays.
 */
export const provinces = [
  {
    id: "vinh-long",
    officialCode: "86",
    name: "Vĩnh Long",
    aliases: ["VL"],
    validFrom: day("2025-07-01"),
    sourceId: "nq-202-2025",
    sureness: "confirmed",
  },
  {
    id: "ben-tre-until-2025",
    officialCode: "83",
    name: "Bến Tre",
    aliases: ["BT"],
    validTo: day("2025-06-30"),
    sourceId: "nq-202-2025",
    sureness: "confirmed",
  },
  {
    id: "tra-vinh-until-2025",
    name: "Trà Vinh",
    aliases: ["TV"],
    validTo: day("2025-06-30"),
    sourceId: "nq-202-2025",
    sureness: "confirmed",
  },
  {
    id: "vinh-long-until-2025",
    name: "Vĩnh Long",
    validTo: day("2025-06-30"),
    sourceId: "nq-202-2025",
    sureness: "confirmed",
  },
] as const satisfies Prisma.LocalityCreateManyInput[];

const district = <Id extends string>(id: Id, name: string) => ({
  id,
  name,
  parentId: "ben-tre-until-2025",
  validTo: day("2025-06-30"),
  sourceId: "nq-1687-2025",
  sureness: "confirmed" as const,
});

/** Districts ended everywhere in Vietnam on 1 July 2025. */
export const districts = {
  "ben-tre-ben-tre": district("ben-tre-ben-tre", "Bến Tre"),
  "ba-tri-ben-tre": district("ba-tri-ben-tre", "Ba Tri"),
  "binh-dai-ben-tre": district("binh-dai-ben-tre", "Bình Đại"),
  "chau-thanh-ben-tre": district("chau-thanh-ben-tre", "Châu Thành"),
  "cho-lach-ben-tre": district("cho-lach-ben-tre", "Chợ Lách"),
  "giong-trom-ben-tre": district("giong-trom-ben-tre", "Giồng Trôm"),
  "mo-cay-bac-ben-tre": district("mo-cay-bac-ben-tre", "Mỏ Cày Bắc"),
  "mo-cay-nam-ben-tre": district("mo-cay-nam-ben-tre", "Mỏ Cày Nam"),
  "thanh-phu-ben-tre": district("thanh-phu-ben-tre", "Thạnh Phú"),
} as const;
export type DistrictId = keyof typeof districts;
