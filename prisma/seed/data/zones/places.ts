import type { Prisma } from "../../../generated/client";

/**
 * Where each zone lies: units of today first, then those whose names people still use. The park An Hiệp lies in
 * today's Phú Túc, not in today's An Hiệp. The place of the cluster Long Phước is not known.
 */
const places: Readonly<Record<string, readonly string[]>> = {
  "kcn-giao-long": ["giao-long", "an-phuoc-chau-thanh", "chau-thanh-ben-tre"],
  "kcn-an-hiep": ["phu-tuc", "tuong-da-chau-thanh", "an-hiep-chau-thanh", "chau-thanh-ben-tre"],
  "kcn-phu-thuan": ["phu-thuan", "phu-thuan-binh-dai", "long-dinh-binh-dai", "binh-dai-ben-tre"],
  "kcn-giao-hoa": ["giao-long", "giao-long-chau-thanh", "giao-hoa-chau-thanh", "chau-thanh-ben-tre"],
  "kcn-phuoc-long": ["phuoc-long", "phuoc-long-giong-trom", "giong-trom-ben-tre"],
  "kcn-an-nhon": ["an-qui", "an-nhon-thanh-phu", "thanh-phu-ben-tre"],
  "kcn-bao-thanh": ["bao-thanh", "bao-thanh-ba-tri", "ba-tri-ben-tre"],
  "kcn-thanh-tan": ["ben-tre", "thanh-tan-mo-cay-bac", "mo-cay-bac-ben-tre"],
  "ccn-binh-thoi": ["binh-dai", "binh-thoi-binh-dai", "binh-dai-ben-tre"],
  "ccn-thi-tran-an-duc": ["ba-tri", "ba-tri-ba-tri", "an-duc-ba-tri", "ba-tri-ben-tre"],
  "ccn-an-hoa-tay": ["tan-thuy", "an-hoa-tay-ba-tri", "ba-tri-ben-tre"],
  "ccn-phong-nam": ["luong-hoa", "phong-nam-giong-trom", "giong-trom-ben-tre"],
  "ccn-phong-nam-2": ["luong-hoa", "phong-nam-giong-trom", "giong-trom-ben-tre"],
  "ccn-thi-tran-binh-hoa": [
    "giong-trom",
    "giong-trom-giong-trom",
    "binh-hoa-giong-trom",
    "giong-trom-ben-tre",
  ],
  "ccn-thanh-phu-dong": ["tan-hao", "thanh-phu-dong-giong-trom", "giong-trom-ben-tre"],
  "ccn-an-nhon": ["an-qui", "an-nhon-thanh-phu", "thanh-phu-ben-tre"],
  "ccn-thi-tran-thanh-phu": ["thanh-phu", "thanh-phu-thanh-phu", "thanh-phu-ben-tre"],
  "ccn-son-qui": ["cho-lach", "cho-lach-cho-lach", "cho-lach-ben-tre"],
  "ccn-an-thanh": ["mo-cay", "an-thanh-mo-cay-nam", "mo-cay-nam-ben-tre"],
  "ccn-khanh-thanh-tan": [
    "nhuan-phu-tan",
    "mo-cay",
    "khanh-thanh-tan-mo-cay-bac",
    "tan-hoi-mo-cay-nam",
    "mo-cay-bac-ben-tre",
    "mo-cay-nam-ben-tre",
  ],
  "ccn-tan-thanh-binh": ["tan-thanh-binh", "tan-thanh-binh-mo-cay-bac", "mo-cay-bac-ben-tre"],
  "ccn-an-hoa": ["giao-long", "an-phuoc-chau-thanh", "an-hoa-chau-thanh", "chau-thanh-ben-tre"],
  "ccn-phu-hung": ["phu-khuong", "phu-hung-ben-tre", "ben-tre-ben-tre"],
};

export const zonePlaces: readonly Prisma.ZoneLocalityCreateManyInput[] = Object.entries(places).flatMap(
  ([zoneId, ids]) => ids.map((localityId) => ({ zoneId, localityId })),
);
