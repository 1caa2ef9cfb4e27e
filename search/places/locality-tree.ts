import type { Bilingual } from "~/app/platform/i18n/languages";
import type { LocalityKind } from "~/app/sites/model/locality-name";
import type { Reader } from "../index-definition";
import { lastKind, placeName, placeWords } from "../words/place-words";

const fields = {
  id: true,
  name: true,
  aliases: true,
  parentId: true,
  validFrom: true,
  validTo: true,
  kinds: { select: { kind: true }, orderBy: { validFrom: "asc" } },
  successors: { select: { successorId: true } },
} as const;

export interface LocalityNode {
  id: string;
  name: string;
  aliases: string[];
  parentId: string | null;
  validFrom: Date | null;
  validTo: Date | null;
  kinds: { kind: LocalityKind }[];
  successors: { successorId: string }[];
}

/** All places of all times with what each lay in and what became of it; some hundred, read once per batch. */
export class LocalityTree {
  readonly #byId: Map<string, LocalityNode>;
  readonly #parts = new Map<string, LocalityNode[]>();
  readonly #before = new Map<string, LocalityNode[]>();

  constructor(nodes: readonly LocalityNode[]) {
    this.#byId = new Map(nodes.map((node) => [node.id, node]));
    for (const node of nodes) {
      if (node.parentId) add(this.#parts, node.parentId, node);
      for (const { successorId } of node.successors) add(this.#before, successorId, node);
    }
  }

  get(id: string): LocalityNode | undefined {
    return this.#byId.get(id);
  }

  /** what the place lies or lay in, nearest first */
  above({ parentId }: LocalityNode): LocalityNode[] {
    const parent = this.#byId.get(parentId ?? "");
    return parent ? [parent, ...this.above(parent)] : [];
  }

  /** The places of today that it is part of now; a district is part of what its communes became. */
  today(node: LocalityNode): LocalityNode[] {
    if (node.validTo === null) return [node];
    const next = node.successors.flatMap(({ successorId }) => this.get(successorId) ?? []);
    const ways = next.length > 0 ? next : (this.#parts.get(node.id) ?? []);
    return [...new Set(ways.flatMap((way) => this.today(way)))];
  }

  /** what it was made of, at once and earlier */
  madeOf(node: LocalityNode): LocalityNode[] {
    const before = this.#before.get(node.id) ?? [];
    return [...before, ...before.flatMap((earlier) => this.madeOf(earlier))];
  }
}

function add(map: Map<string, LocalityNode[]>, key: string, node: LocalityNode): void {
  map.set(key, [...(map.get(key) ?? []), node]);
}

/** One database query. */
export async function loadLocalityTree(db: Reader): Promise<LocalityTree> {
  return new LocalityTree(await db.locality.findMany({ select: fields }));
}

export function shownName(node: LocalityNode): Bilingual {
  return placeName(node);
}

export function kindOf(node: LocalityNode): LocalityKind {
  return lastKind(node);
}

/** Ways to write the place's name; a numbered ward is also "P7", "F7", "phường 07". */
export function wordsFor(node: LocalityNode): string[] {
  const digits = /^\d+$/.test(node.name) ? node.name : null;
  const numbered = digits ? [`P${digits}`, `F${digits}`, `phường ${digits.padStart(2, "0")}`] : [];
  return [...placeWords(node), ...numbered];
}
