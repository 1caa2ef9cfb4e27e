import { inBaTri } from "./ba-tri";
import { inBinhDai } from "./binh-dai";
import { inChauThanh } from "./chau-thanh";
import { inChoLach } from "./cho-lach";
import { inTheCity } from "./city";
import type { CommuneToday } from "./commune-today";
import { inGiongTrom } from "./giong-trom";
import { inMoCay } from "./mo-cay";
import { inThanhPhu } from "./thanh-phu";

/**
 * The 48 units of today in the former province of Bến Tre, with the units they were made of on 1 July 2025. Checked by
 * hand, name by name: names repeat, and the open mapping mixes some up.
 */
export const communesToday: readonly CommuneToday[] = [
  ...inTheCity,
  ...inChauThanh,
  ...inBinhDai,
  ...inGiongTrom,
  ...inChoLach,
  ...inMoCay,
  ...inBaTri,
  ...inThanhPhu,
];
