import type { Reader } from "~/search/index-definition";
import type { KnownNames } from "~/search/words/known-names";
import { loadKnownNames } from "~/search/words/known-names";
import type { SectorWords } from "~/search/words/sectors";
import { loadSectorWords } from "~/search/words/sectors";
import { lotWords, purposeWords, statusWords } from "~/search/words/status-words";
import type { Phrase } from "~/search/words/terms";
import { foldedText, holds } from "~/search/words/terms";
import type { ZoneWords } from "~/search/words/zone-words";
import { loadZoneWords } from "~/search/words/zone-words";
import type { LotStatus } from "../../model/lot-terms";
import { lotStatuses } from "../../model/lot-terms";

const purposes = ["sme", "hi_tech"] as const;

/** Where a phrase is found: nearly all words of a lot stand in small tables beside it. */
export interface Places {
  everywhere: boolean;
  zoneIds: string[];
  statuses: LotStatus[];
  purposes: string[];
  sectorKeys: string[];
}

/** The words by which lots are found, folded; the same that Meilisearch is given. */
export class LotVocabulary {
  readonly zones: Map<string, ZoneWords>;
  readonly sectors: SectorWords;
  readonly names: KnownNames;
  readonly #zoneTexts: Map<string, string>;
  readonly #sectorTexts: Map<string, string>;

  constructor(zones: Map<string, ZoneWords>, sectors: SectorWords, names: KnownNames) {
    this.zones = zones;
    this.sectors = sectors;
    this.names = names;
    this.#zoneTexts = new Map([...zones].map(([id, zone]) => [id, zoneText(zone)]));
    this.#sectorTexts = new Map(
      sectors.keys().map((key) => [key, foldedText(sectors.wordsOf(sectors.upwards(key)))]),
    );
  }

  find(phrase: Phrase): Places {
    return {
      everywhere: holds(lotText, phrase),
      zoneIds: keysHolding(this.#zoneTexts, phrase),
      statuses: lotStatuses.filter((status) => holds(statusTexts[status], phrase)),
      purposes: purposes.filter((purpose) => holds(purposeTexts[purpose], phrase)),
      sectorKeys: keysHolding(this.#sectorTexts, phrase),
    };
  }

  zonesWhere(meets: (zone: ZoneWords) => boolean): string[] {
    return [...this.zones.values()].filter(meets).map(({ zoneId }) => zoneId);
  }
}

export async function loadLotVocabulary(db: Reader): Promise<LotVocabulary> {
  const [zones, sectors, names] = await Promise.all([
    loadZoneWords(db, "all"),
    loadSectorWords(db),
    loadKnownNames(db),
  ]);
  return new LotVocabulary(zones, sectors, names);
}

const lotText = foldedText([lotWords]);
const statusTexts = mapValues(statusWords, (words) => foldedText([words]));
const purposeTexts = mapValues(purposeWords, (words) => foldedText([words]));

function zoneText({ names, places, formerPlaces }: ZoneWords): string {
  return foldedText([...names, ...places, ...formerPlaces]);
}

function keysHolding(texts: Map<string, string>, phrase: Phrase): string[] {
  return [...texts].filter(([, text]) => holds(text, phrase)).map(([key]) => key);
}

function mapValues<Key extends string>(
  record: Record<Key, string>,
  change: (value: string) => string,
): Record<Key, string> {
  const entries = Object.entries<string>(record).map(([key, value]) => [key, change(value)]);
  return Object.fromEntries(entries) as Record<Key, string>;
}
