import type { Prisma } from "../../../generated/client";
import { communesToday } from "../localities/communes/communes";

type Cluster = {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  /** the unit of today whose centre stands in for the cluster's unknown point */
  readonly near?: string;
  /** where its illustrative lots are drawn */
  readonly drawnAt?: readonly [latitude: number, longitude: number];
  readonly managingAgencyId?: string;
};

/** Named in Decision 1196 of 2012, but for Phong Nẫm 2 and Long Phước, which later sources add. */
const list: readonly Cluster[] = [
  { id: "ccn-binh-thoi", name: "Bình Thới", drawnAt: [10.183, 106.697] },
  {
    id: "ccn-thi-tran-an-duc",
    name: "Thị trấn – An Đức",
    aliases: ["An Đức", "Ba Tri"],
    drawnAt: [10.045, 106.597],
  },
  { id: "ccn-an-hoa-tay", name: "An Hòa Tây", aliases: ["An Hoà Tây"], drawnAt: [10.006, 106.613] },
  {
    id: "ccn-phong-nam",
    name: "Phong Nẫm",
    aliases: ["Phong Nẫm 1", "Phong Nẫm I"],
    drawnAt: [10.229, 106.448],
  },
  { id: "ccn-phong-nam-2", name: "Phong Nẫm 2", aliases: ["Phong Nẫm II"], drawnAt: [10.2175, 106.456] },
  {
    id: "ccn-thi-tran-binh-hoa",
    name: "Thị trấn – Bình Hòa",
    aliases: ["Bình Hòa", "Giồng Trôm"],
    drawnAt: [10.164, 106.505],
  },
  { id: "ccn-thanh-phu-dong", name: "Thạnh Phú Đông", near: "tan-hao" },
  { id: "ccn-an-nhon", name: "An Nhơn", near: "an-qui" },
  { id: "ccn-thi-tran-thanh-phu", name: "Thị trấn Thạnh Phú", near: "thanh-phu" },
  { id: "ccn-son-qui", name: "Sơn Qui", aliases: ["Sơn Quy", "Ấp Sơn Qui"], near: "cho-lach" },
  { id: "ccn-an-thanh", name: "An Thạnh", near: "mo-cay" },
  {
    id: "ccn-khanh-thanh-tan",
    name: "Khánh Thạnh Tân",
    aliases: ["Khánh Thạnh Tân – Tân Hội"],
    drawnAt: [10.131, 106.264],
  },
  { id: "ccn-tan-thanh-binh", name: "Tân Thành Bình", drawnAt: [10.169, 106.31] },
  { id: "ccn-an-hoa", name: "An Hóa", aliases: ["An Hoá"], near: "giao-long" },
  { id: "ccn-phu-hung", name: "Phú Hưng", near: "phu-khuong" },
  { id: "ccn-long-phuoc", name: "Long Phước", managingAgencyId: "bql-kkt-vinh-long" },
];

function pointOf({ near, drawnAt }: Cluster) {
  if (drawnAt) return { at: drawnAt, sureness: "illustrative", source: "illustrative" } as const;
  const centre = communesToday.find(({ id }) => id === near)?.centre;
  return centre && ({ at: centre, sureness: "derived", source: "vietnamadminunits" } as const);
}

export const clusters: readonly Prisma.ZoneCreateManyInput[] = list.map((cluster) => {
  const point = pointOf(cluster);
  return {
    id: cluster.id,
    kind: "cluster",
    name: cluster.name,
    aliases: [...(cluster.aliases ?? [])],
    managingAgencyId: cluster.managingAgencyId ?? null,
    latitude: point?.at[0] ?? null,
    longitude: point?.at[1] ?? null,
    coordinateSureness: point?.sureness ?? null,
    coordinateSourceId: point?.source ?? null,
  };
});
