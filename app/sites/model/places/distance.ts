/** WGS 84, degrees. */
export interface Coordinates {
  latitude: number;
  longitude: number;
}

/** Mean radius of the earth (IUGG), kilometres. */
export const earthRadiusKm = 6371.0088;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Great-circle distance in kilometres (haversine); within 0.6 % of the distance on the ellipsoid. */
export function distanceKm(from: Coordinates, to: Coordinates): number {
  const halfLatitude = Math.sin(radians(to.latitude - from.latitude) / 2);
  const halfLongitude = Math.sin(radians(to.longitude - from.longitude) / 2);
  const across = Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude));
  const square = halfLatitude ** 2 + across * halfLongitude ** 2;
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(square)));
}

/** Kilometres as they are kept and shown to the last digit: to ten metres. */
export function hundredths(km: number): number {
  return Math.round(km * 100) / 100;
}
