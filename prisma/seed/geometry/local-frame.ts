/** Metres east and north of a zone's centre. */
export type Metres = readonly [east: number, north: number];
/** GeoJSON order. */
export type Position = readonly [longitude: number, latitude: number];
export type GeoPoint = { readonly latitude: number; readonly longitude: number };

const radians = Math.PI / 180;
/** 1.1 cm: coarse enough that a corner computed for two lots is the same number in both. */
const decimals = 1e7;

/** Length of a degree of latitude and of longitude on the WGS 84 ellipsoid, in metres. */
function metresPerDegree(latitude: number): readonly [perLongitude: number, perLatitude: number] {
  const phi = latitude * radians;
  const perLatitude = 111_132.954 - 559.822 * Math.cos(2 * phi) + 1.175 * Math.cos(4 * phi);
  const perLongitude = 111_412.84 * Math.cos(phi) - 93.5 * Math.cos(3 * phi) + 0.118 * Math.cos(5 * phi);
  return [perLongitude, perLatitude];
}

function rounded(degrees: number): number {
  return Math.round(degrees * decimals) / decimals;
}

/** A flat frame around a centre; within 3 km of it distances are right to about 1 in 10,000. */
export function localFrame(centre: GeoPoint) {
  const [perLongitude, perLatitude] = metresPerDegree(centre.latitude);
  return {
    toPosition: ([east, north]: Metres): Position => [
      rounded(centre.longitude + east / perLongitude),
      rounded(centre.latitude + north / perLatitude),
    ],
    toMetres: ([longitude, latitude]: Position): Metres => [
      (longitude - centre.longitude) * perLongitude,
      (latitude - centre.latitude) * perLatitude,
    ],
  };
}
export type LocalFrame = ReturnType<typeof localFrame>;
