import { spellings } from "./either";
import type { Words } from "./phrases";
import { before, Phrases } from "./phrases";

export const who = new Phrases(spellings("chúng tôi|tôi|i|we|we are"));
export const wish = new Phrases(spellings("tìm kiếm|tìm|cần|muốn|thuê|mua|looking for|find|need|want"));
const article = new Phrases(["a", "the"]);
const land = new Phrases(
  spellings("lô đất|khu đất|thửa đất|đất|lô|land|lot|lots|plot|plots|parcel|parcels|site|sites"),
);
export const kind = new Phrases(
  spellings(
    "kcn|ccn|khu công nghiệp|cụm công nghiệp|" +
      "industrial park|industrial parks|industrial cluster|industrial clusters",
  ),
);
/** Without marks also the beginning of "ô tô", "tái chế", "tài chính", which are trades. */
export const exceptThere = { o: before("to"), tai: before("che", "chinh", "san", "sinh", "nguyen") };
export const where = new Phrases(["ở", "tại", "o", "tai", "in", "at"], exceptThere);

/** How many words of the land, "a plot", stand here, the most first. */
export function groundsAt(words: Words, at: number): number[] {
  const articles = article.lengthAt(words, at);
  return land.lengthsAt(words, at + articles).map((length) => articles + length);
}
