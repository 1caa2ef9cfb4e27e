import fc from "fast-check";
import { expect, test } from "vitest";
import { localities } from "~/prisma/seed/data/localities/localities";
import { sectors } from "~/prisma/seed/data/sectors/sectors";
import { zones } from "~/prisma/seed/data/zones/zones";
import { unmark } from "~/search/fold";
import { nearTo, readNearness } from "~/search/words/spoken/nearness";

test.each([
  ["gần cảng", "cảng"],
  ["lots near Giao Long port", "Giao Long port"],
  ["near an expressway", "expressway"],
  ["gần bất kỳ cảng nào", "cảng"],
  ["gan An Hiep", "An Hiep"],
  ["near The Fishing Port", "The Fishing Port"],
  ["sắt thép gần cảng", "cảng"],
  ["sat thep gan cang", "cang"],
  ["cách cảng Giao Long 10 km", "cảng Giao Long"],
  ["gần", null],
  ["cảng Giao Long", null],
  ["cây cảnh Chợ Lách", null],
  ["cay canh Cho Lach", null],
  ["đường sắt", null],
  ["duong sat Ben Tre", null],
  ["vật liệu cách nhiệt", null],
  ["vat lieu cach nhiet", null],
])("%s wants to be near to %s", (q, place) => {
  expect(nearTo(q)).toBe(place);
});

test.each([
  ["gần cảng", "port"],
  ["lots near a port", "port"],
  ["near ports", "port"],
  ["near the nearest port", "port"],
  ["gan bat ky cang nao", "port"],
  ["gần cảng bất kỳ", "port"],
  ["gần một cây cầu", "bridge"],
  ["near any of the bridges", "bridge"],
  ["cạnh đường cao tốc", "expressway"],
  ["near any expressway", "expressway"],
  ["gần vùng nguyên liệu", "raw_material_zone"],
  ["near raw-material zones", "raw_material_zone"],
  ["gần cảng Giao Long", null],
  ["near Ham Luong bridge", null],
  ["gần vùng nguyên liệu dừa", null],
])("%s wants to be near to any %s", (q, kind) => {
  expect(readNearness(q)?.kind).toBe(kind);
});

test.each([
  ["within 10 km of a port", "", 10],
  ["lots less than 5 km from the port", "", 5],
  ["coconut within 10km of port", "coconut", 10],
  ["10 km from port", "", 10],
  ["near port, 10 km", "", 10],
  ["near a port within 2.5 km", "", 2.5],
  ["KCN gần cảng trong vòng 10 km", "KCN", 10],
  ["đất cách cảng dưới 10 km", "", 10],
  ["đất sạch cách cảng 2,5 km", "đất sạch", 2.5],
  ["cach cang khong qua 10km", "", 10],
  ["cách 10 km cảng", "", 10],
  ["trong bán kính 10 km quanh cảng", "", 10],
  ["cách cảng 500 m", "", 0.5],
  ["cách cảng 10 km trở lại", "", 10],
  ["cách cảng 10 km ở Ba Tri", "Ba Tri", 10],
  ["gần cảng 900 km", "", null],
])("%s asks for “%s” and %s km to any port", (q, wanted, within) => {
  expect(readNearness(q)).toMatchObject({ kind: "port", wanted, within });
});

test("no zone, place or trade is called like something near", () => {
  const names = [
    ...[...zones, ...localities].map(({ name }) => name),
    ...sectors.flatMap(({ nameVi, nameEn }) => [nameVi, nameEn]),
  ];
  for (const name of names) expect(nearTo(name), name).toBeNull();
});

test("a distance is read as it was meant, however it is said", () => {
  const names = fc.constantFrom("cảng Giao Long", "cầu Rạch Miễu", "Ba Tri", "An Hiệp", "quốc lộ 57B");
  const km = fc.integer({ min: 1, max: 500 });
  const said = fc.constantFrom(
    (place: string, far: number) => `cách ${place} dưới ${far} km`,
    (place: string, far: number) => `gần ${place} trong vòng ${far}km`,
    (place: string, far: number) => `within ${far} km of ${place}`,
    (place: string, far: number) => `trong bán kính ${far} km quanh ${place}`,
  );
  fc.assert(
    fc.property(names, km, said, fc.boolean(), (place, far, say, marked) => {
      const q = say(place, far);
      const read = readNearness(marked ? q : unmark(q));
      expect(read).toEqual({ wanted: "", place: marked ? place : unmark(place), kind: null, within: far });
    }),
  );
});
