import { expect, test } from "vitest";
import type { Ground } from "~/app/sites/components/map/engine/ground";
import { circleOfQuery } from "~/app/sites/components/map/query-circle";
import { lotQuery } from "~/app/sites/model/lot-query";
import type { Shape } from "~/app/sites/model/places/geometry";

const feature = (id: string, geometry: Shape) => ({ type: "Feature", id, geometry, properties: {} });
const corners = [
  [106.2, 10.3],
  [106.6, 10.3],
  [106.6, 10.5],
  [106.2, 10.3],
] as const;
const ground = {
  infrastructure: {
    features: [
      feature("cang-giao-long", { type: "Point", coordinates: [106.4, 10.3] }),
      feature("ct-trung-luong", { type: "LineString", coordinates: corners }),
      feature("vung-dua", { type: "Polygon", coordinates: [corners] }),
    ],
  },
} as unknown as Ground;
const circle = (near: string) => circleOfQuery(lotQuery.parse({ near, within: 5 }), ground);

test.each(["10.3,106.4", "cang-giao-long"])("around %s, which is a point, a circle is drawn", (near) => {
  expect(circle(near)).toEqual({ centre: { latitude: 10.3, longitude: 106.4 }, km: 5 });
});

test.each(["ct-trung-luong", "vung-dua", "port"])("around %s lies no circle", (near) => {
  expect(circle(near)).toBeNull();
});
