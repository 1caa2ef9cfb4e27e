import type { Chance } from "./chance";
import { chanceOf } from "./chance";
import { hostileConnection } from "./families/connections";
import { hostileForm } from "./families/forms";
import { hostileHeaders } from "./families/headers";
import { hostileMethod } from "./families/methods";
import { hostileTarget } from "./families/targets";
import { crowdMember, ordinaryVisit } from "./families/visitors";
import { hostileWords } from "./families/words";
import type { Draft, HostileRequest } from "./request";
import type { World } from "./world/world";

/** @param turn how many of the family came before */
type Family = (chance: Chance, world: World, turn: number) => Draft;

const families = {
  targets: hostileTarget,
  headers: hostileHeaders,
  methods: hostileMethod,
  visits: ordinaryVisit,
  forms: hostileForm,
  words: hostileWords,
  connections: hostileConnection,
} satisfies Record<string, Family>;

export type FamilyName = keyof typeof families;
export const familyNames = Object.keys(families) as FamilyName[];

/** Numbers go round and round; words come twice, since there are so many. */
const round: readonly FamilyName[] = [...familyNames, "words"];

export function familyOf(number: number): FamilyName {
  return round[number % round.length] as FamilyName;
}

/** How many of the same family have lower numbers. */
function turnOf(number: number): number {
  const each = (upTo: number) => round.slice(0, upTo).filter((name) => name === familyOf(number)).length;
  return Math.floor(number / round.length) * each(round.length) + each(number % round.length);
}

/** The request with this number (from 0) under this seed: the same on every machine whose portal shows the same. */
export function hostileRequest(world: World, seed: number, number: number): HostileRequest {
  const family = familyOf(number);
  const draft = families[family](chanceOf(seed, number), world, turnOf(number));
  return { number, family, ...manneredDraft(draft) };
}

/** One of a crowd, each from an address of its own and with a question of its own. */
export function crowdRequest(world: World, seed: number, number: number): HostileRequest {
  return { number, family: "crowd", ...manneredDraft(crowdMember(chanceOf(seed, number), world)) };
}

function manneredDraft(draft: Draft) {
  return { manner: { way: "whole" } as const, ...draft };
}
