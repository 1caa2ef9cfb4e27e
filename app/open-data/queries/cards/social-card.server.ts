import { LRUCache } from "lru-cache";
import { isLanguage } from "~/app/platform/i18n/languages";
import type { CardContent } from "./card-content.server";
import { lotCard, portalCard, zoneCard } from "./card-content.server";
import { drawCard } from "./draw-card.server";

const keptMs = 10 * 60_000;
const largestCache = 32 * 1024 * 1024;

const cards = new LRUCache<string, Buffer>({
  ttl: keptMs,
  maxSize: largestCache,
  sizeCalculation: (picture) => picture.byteLength,
});

const address = /^\/cards\/([a-z]{2})(?:\/(lots|zones)\/([a-z0-9-]{1,80})|\/(lots))?\.png$/;

/**
 * The picture at an address that `paths.socialCard` gives: of a lot or a zone, of all lots, of the portal. Null at any
 * other, for which nothing is drawn or kept.
 */
export async function socialCard(path: string): Promise<Buffer | null> {
  const kept = cards.get(path);
  if (kept) return kept;
  const content = await contentOf(path);
  if (!content) return null;
  const picture = drawCard(content);
  cards.set(path, picture);
  return picture;
}

async function contentOf(path: string): Promise<CardContent | null> {
  const [, lang, section, id, allLots] = address.exec(path) ?? [];
  if (!isLanguage(lang)) return null;
  if (id) return section === "lots" ? lotCard(id, lang) : zoneCard(id, lang);
  return portalCard(allLots ? "lots" : "portal", lang);
}
