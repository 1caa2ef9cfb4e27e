import type { Bilingual } from "~/app/platform/i18n/languages";
import type { LocalityKind } from "~/app/sites/model/locality-name";
import { fold } from "../fold";
import type { IndexDefinition } from "../index-definition";
import { indexSettings } from "../index-settings";
import { nameKey } from "../words/name-key";
import { telex } from "../words/telex";
import type { LocalityNode, LocalityTree } from "./locality-tree";
import { kindOf, loadLocalityTree, shownName, wordsFor } from "./locality-tree";

/** A place of today or of old, dated, as Meilisearch holds it. */
export interface LocalityDocument {
  id: string;
  title: Bilingual;
  localityKind: LocalityKind;
  within: Bilingual | null;
  since: string | null;
  until: string | null;
  /** for a place that ended: what it is part of today */
  today: Bilingual[];
  /** for a place of today: what it was made of */
  madeOf: Bilingual[];
  names: string[];
  /** and what bore the same name and went into it: the ward Bình Đại comes right after the district it was in */
  above: string[];
  formerNames: string[];
  nameKeys: string[];
  typed: string[];
  /** 0 for a place of today, 1 for one that ended: of two that fit alike, today's comes first */
  ended: number;
  /** the nearer to the ground the earlier */
  level: number;
  order: string;
}

const searched = [
  { attribute: "names", because: "a place is searched by its name, of whatever kind it has been" },
  { attribute: "above", because: "the district or province that tells it from another of its name" },
  { attribute: "formerNames", because: "what it was made of; who types an old name wants today's place too" },
  { attribute: "typed", because: "exact marks (query-everything.ts)" },
] as const;

const levels: Record<LocalityKind, number> = {
  commune: 0,
  ward: 0,
  township: 1,
  city: 2,
  district: 2,
  province: 3,
};

export const localities: IndexDefinition<LocalityDocument> = {
  name: "localities",
  version: 2,
  settings: indexSettings({
    searched,
    filtered: ["nameKeys", "localityKind", "ended"],
    sorted: ["order"],
    tieBreakers: ["ended:asc", "level:asc", "order:asc"],
    codes: ["typed"],
  }),
  async load(db, ids) {
    if (ids.length === 0) return [];
    const tree = await loadLocalityTree(db);
    return ids.flatMap((id) => {
      const node = tree.get(id);
      return node ? [localityDocument(node, tree)] : [];
    });
  },
  async idsAfter(db, after, limit) {
    const where = after === null ? {} : { id: { gt: after } };
    const rows = await db.locality.findMany({
      where,
      select: { id: true },
      orderBy: { id: "asc" },
      take: limit,
    });
    return rows.map(({ id }) => id);
  },
  count: (db) => db.locality.count(),
};

function localityDocument(node: LocalityNode, tree: LocalityTree): LocalityDocument {
  const above = tree.above(node);
  const former = tree.madeOf(node).flatMap((before) => [before, ...tree.above(before)]);
  const kind = kindOf(node);
  const title = shownName(node);
  return {
    id: node.id,
    title,
    localityKind: kind,
    within: above[0] ? shownName(above[0]) : null,
    since: day(node.validFrom),
    until: day(node.validTo),
    today: node.validTo === null ? [] : tree.today(node).map(shownName),
    madeOf: node.validTo === null ? tree.madeOf(node).map(shownName) : [],
    names: wordsFor(node),
    above: [...above, ...former.filter(({ name }) => name === node.name)].flatMap(wordsFor),
    formerNames: former.flatMap(wordsFor),
    nameKeys: [...new Set([node.name, title.vi, title.en, ...node.aliases].map(nameKey))],
    typed: [node.name, title.vi, ...above.map((place) => shownName(place).vi)].map(telex),
    ended: node.validTo === null ? 0 : 1,
    level: levels[kind],
    order: fold(node.name),
  };
}

function day(date: Date | null): string | null {
  return date?.toISOString().slice(0, 10) ?? null;
}
