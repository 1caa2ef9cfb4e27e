import type { Prisma } from "../../../generated/client";

const fromDataSheet = {
  zoneId: "kcn-phu-thuan",
  sourceId: "thanh-nien-viet-2025-12",
  sureness: "secondary",
} as const;

/** The same data sheet also puts the port of Trần Đề 3 km away, which cannot be; that line is left out. */
export const zoneConnections = [
  {
    kind: "road",
    nameVi: "Quốc lộ 57B, phía nam",
    nameEn: "National Road 57B, to the south",
    ...fromDataSheet,
  },
  {
    kind: "waterway",
    nameVi: "Sông Cửa Đại, phía bắc",
    nameEn: "Cửa Đại River, to the north",
    ...fromDataSheet,
  },
  {
    kind: "city",
    nameVi: "Thành phố Hồ Chí Minh",
    nameEn: "Ho Chi Minh City",
    kilometres: 95,
    ...fromDataSheet,
  },
  { kind: "city", nameVi: "Thành phố Cần Thơ", nameEn: "Cần Thơ City", kilometres: 73, ...fromDataSheet },
  {
    kind: "airport",
    nameVi: "Sân bay Tân Sơn Nhất",
    nameEn: "Tân Sơn Nhất Airport",
    kilometres: 103,
    ...fromDataSheet,
  },
  { kind: "airport", nameVi: "Sân bay Cần Thơ", nameEn: "Cần Thơ Airport", kilometres: 77, ...fromDataSheet },
  { kind: "port", nameVi: "Cảng Cát Lái", nameEn: "Cát Lái Port", kilometres: 105, ...fromDataSheet },
  { kind: "port", nameVi: "Cảng Hiệp Phước", nameEn: "Hiệp Phước Port", kilometres: 104, ...fromDataSheet },
] as const satisfies readonly Prisma.ZoneConnectionCreateManyInput[];
