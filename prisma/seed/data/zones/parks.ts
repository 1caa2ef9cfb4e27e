import type { Prisma } from "../../../generated/client";

type Zone = Omit<Prisma.ZoneCreateManyInput, "aliases"> & { aliases: readonly string[] };

const authority = "bql-kkt-vinh-long";
/** Off the commune's centre, on land as far as we can judge: no source gives the point. */
const guessed = { coordinateSureness: "illustrative", coordinateSourceId: "illustrative" } as const;

export const parks = [
  {
    id: "kcn-giao-long",
    kind: "park",
    name: "Giao Long",
    aliases: ["Giao Long I", "Giao Long II", "Giao Long 1", "Giao Long 2"],
    managingAgencyId: authority,
    latitude: 10.2986525,
    longitude: 106.400919,
    coordinateSureness: "secondary",
    coordinateSourceId: "osm-giao-long",
  },
  {
    id: "kcn-an-hiep",
    kind: "park",
    name: "An Hiệp",
    aliases: [],
    managingAgencyId: authority,
    latitude: 10.2745,
    longitude: 106.3055,
    ...guessed,
  },
  {
    id: "kcn-phu-thuan",
    kind: "park",
    name: "Phú Thuận",
    aliases: ["Phú Thuận - Long Định"],
    managingAgencyId: authority,
    latitude: 10.2745,
    longitude: 106.478,
    ...guessed,
  },
  {
    id: "kcn-giao-hoa",
    kind: "park",
    name: "Giao Hòa",
    aliases: ["Giao Hoà"],
    managingAgencyId: authority,
    latitude: 10.2895,
    longitude: 106.432,
    ...guessed,
  },
  {
    id: "kcn-phuoc-long",
    kind: "park",
    name: "Phước Long",
    aliases: [],
    managingAgencyId: authority,
    latitude: 10.153,
    longitude: 106.423,
    ...guessed,
  },
  {
    id: "kcn-an-nhon",
    kind: "park",
    name: "An Nhơn",
    aliases: [],
    managingAgencyId: authority,
    latitude: 9.901,
    longitude: 106.565,
    ...guessed,
  },
  {
    id: "kcn-bao-thanh",
    kind: "park",
    name: "Bảo Thạnh",
    aliases: [],
    managingAgencyId: authority,
    latitude: 10.059,
    longitude: 106.648,
    ...guessed,
  },
  {
    id: "kcn-thanh-tan",
    kind: "park",
    name: "Thanh Tân",
    aliases: [],
    managingAgencyId: authority,
    latitude: 10.2376,
    longitude: 106.324,
    coordinateSureness: "derived",
    coordinateSourceId: "vietnamadminunits",
  },
] as const satisfies readonly Zone[];
