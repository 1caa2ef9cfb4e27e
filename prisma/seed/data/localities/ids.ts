import type { DistrictId } from "./provinces";

/** Lower-case ASCII words joined by hyphens; đ does not decompose, so it is mapped by hand. */
export function slug(name: string): string {
  const ascii = name.toLowerCase().replaceAll("đ", "d").normalize("NFD").replaceAll(/\p{M}/gu, "");
  return ascii.replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-|-$/g, "");
}

/** Old names repeat within the province, so an ended unit is known by its old district too. */
export function endedUnitId(name: string, district: DistrictId): string {
  return `${slug(name)}-${district.replace(/-ben-tre$/, "")}`;
}
