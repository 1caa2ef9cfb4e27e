import fc from "fast-check";
import { expect, test } from "vitest";
import { localities } from "~/prisma/seed/data/localities/localities";
import { sectors } from "~/prisma/seed/data/sectors/sectors";
import { zones } from "~/prisma/seed/data/zones/zones";
import { unmark } from "~/search/fold";
import { readMeasures } from "~/search/words/spoken/measures";

test.each([
  ["đất trên 5 ha ở Ba Tri, điện 2 MW", { areaMin: 5, powerMin: 2000 }, "Ba Tri"],
  ["dat tren 5ha ba tri", { areaMin: 5 }, "ba tri"],
  ["2-5 ha giồng trôm", { areaMin: 2, areaMax: 5 }, "giồng trôm"],
  ["2 ha den 5 ha", { areaMin: 2, areaMax: 5 }, ""],
  ["between 2 and 5 hectares", { areaMin: 2, areaMax: 5 }, ""],
  ["từ 2 ha, dưới 5 ha", { areaMin: 2, areaMax: 5 }, ""],
  ["dưới 10.000 m2", { areaMax: 1 }, ""],
  ["10,000 sqm coconut", { areaMin: 1 }, "coconut"],
  ["2,5 ha KCN Phú Thuận", { areaMin: 2.5 }, "KCN Phú Thuận"],
  ["từ 2 héc-ta", { areaMin: 2 }, ""],
  ["0.125 ha", { areaMin: 0.125 }, ""],
  ["3 ha trở lên", { areaMin: 3 }, ""],
  ["3 ha or less", { areaMax: 3 }, ""],
  ["land with 5 MW power in Mỏ Cày", { powerMin: 5000 }, "Mỏ Cày"],
  ["cần 1,5 ha có điện 500 kVA", { areaMin: 1.5, powerMin: 500 }, ""],
  ["nước thải 300 m3/ngày đêm, nước 500m3", { wastewaterMin: 300, waterMin: 500 }, ""],
  ["300 m³ wastewater", { wastewaterMin: 300 }, ""],
  ["giá dưới 80 usd/m2", { rentMax: 80 }, ""],
  ["50 usd", { rentMax: 50 }, ""],
  ["giá thuê dưới 50 đô la, 2 ha", { rentMax: 50, areaMin: 2 }, ""],
  ["rent under $50 Ba Tri", { rentMax: 50 }, "Ba Tri"],
  ["rent under $80/m2 and 3 ha", { rentMax: 80, areaMin: 3 }, ""],
  ["Cần Thơ 5 ha", { areaMin: 5 }, "Cần Thơ"],
  ["gần sông Cổ Chiên 5 ha", { areaMin: 5 }, "gần sông Cổ Chiên"],
  ["lô A1 2 ha", { areaMin: 2 }, "lô A1"],
  ["cơ khí 2 ha", { areaMin: 2 }, "cơ khí"],
  ["around từ 2 ha 3 ha", { areaMin: 3 }, ""],
  ["dưới tối đa 5 ha 3 ha", { areaMax: 3 }, ""],
  ["2 ha kho vận tải ở Giao Long", { areaMin: 2 }, "kho vận tải Giao Long"],
  ["linh kiện điện tử 2 ha", { areaMin: 2 }, "linh kiện điện tử"],
  ["phân hữu cơ 2 ha có điện từ 500 kVA", { areaMin: 2, powerMin: 500 }, "phân hữu cơ"],
])("%s", (q, needs, words) => {
  expect(readMeasures(q)).toEqual({ needs, words });
});

test.each([
  "A5",
  "vốn 50 triệu usd",
  "USD 50 million",
  "$5m investment",
  "50 usd million",
  "lô B-12",
  "quốc lộ 57",
  "giai đoạn 2",
  "cảng 5000 tấn",
  "điện dưới 500 kVA",
  "m2",
  "5 hai",
])("%s holds no need of a lot", (q) => expect(readMeasures(q)).toBeNull());

test("no zone, place or trade is called like an amount", () => {
  const names = [
    ...[...zones, ...localities].map(({ name }) => name),
    ...sectors.flatMap(({ nameVi, nameEn }) => [nameVi, nameEn]),
  ];
  for (const name of names) expect(readMeasures(name), name).toBeNull();
});

test.each([
  ["sẵn sàng 2027", "2027-12-31", ""],
  ["ready by 2027", "2027-12-31", ""],
  ["ready before 2027", "2026-12-31", ""],
  ["bàn giao trước năm 2027 ở Ba Tri", "2026-12-31", "Ba Tri"],
  ["bàn giao chậm nhất quý II/2027", "2027-06-30", ""],
  ["ready in Q3 2027 coconut", "2027-09-30", "coconut"],
  ["bàn giao trước quý 2 năm 2027", "2027-03-31", ""],
  ["giao đất tháng 6/2027", "2027-06-30", ""],
  ["KCN Phú Thuận bàn giao trước 15/05/2027", "2027-05-15", "KCN Phú Thuận"],
  ["available 02.2028", "2028-02-29", ""],
])("%s asks for land by %s", (q, readyBy, words) => {
  expect(readMeasures(q)).toEqual({ needs: { readyBy }, words });
});

test("days and amounts are read together; what is no day is none", () => {
  expect(readMeasures("2 ha sẵn sàng 2027 ở Ba Tri")).toEqual({
    needs: { areaMin: 2, readyBy: "2027-12-31" },
    words: "Ba Tri",
  });
  for (const q of [
    "sẵn sàng",
    "đất sạch 2027",
    "ready 31/02/2027",
    "ready 13/2027",
    "VSIC 2025",
    "bàn giao 1999",
  ])
    expect(readMeasures(q), q).toBeNull();
});

const words = fc.constantFrom("Phú Thuận", "ba tri", "An Hiệp", "chế biến dừa", "coconut", "Mỏ Cày Bắc");

test("amounts are read alike on either side of the words, with marks or without", () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }), (name, ha, mw) => {
      const amounts = `từ ${ha} ha điện ${mw} MW`;
      const needs = { areaMin: ha, powerMin: mw * 1000 };
      expect(readMeasures(`${name} ${amounts}`)).toEqual({ needs, words: name });
      expect(readMeasures(`${amounts} ${name}`)).toEqual({ needs, words: name });
      expect(readMeasures(unmark(`${name} ${amounts}`))).toEqual({ needs, words: unmark(name) });
    }),
  );
});
