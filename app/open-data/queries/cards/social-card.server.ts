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

const address = /^\/([a-z]{2})(?:\/(\w[\w-]*))?(?:\/(\w[\w-]*))?(?:\/[\w-]+)*\.png$/;

/** The picture for a page: of its lot or zone, else of the portal; null where the address is of no page. */
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
  const [, lang, section, id] = address.exec(path) ?? [];
  if (!isLanguage(lang)) return null;
  if (section === "lots" && id) return lotCard(id, lang);
  if (section === "zones" && id) return zoneCard(id, lang);
  return portalCard(section === "lots" ? "lots" : "portal", lang);
}
