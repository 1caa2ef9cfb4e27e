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

type Family = (chance: Chance, world: World) => Draft;

/** In the order in which the numbers go round. */
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

/** The request with this number (from 0) under this seed: the same on every machine whose portal shows the same. */
export function hostileRequest(world: World, seed: number, number: number): HostileRequest {
  const family = familyNames[number % familyNames.length] as FamilyName;
  return { number, family, ...drafted(families[family], world, seed, number) };
}

/** One of a crowd, each from an address of its own and with a question of its own. */
export function crowdRequest(world: World, seed: number, number: number): HostileRequest {
  return { number, family: "crowd", ...drafted(crowdMember, world, seed, number) };
}

function drafted(family: Family, world: World, seed: number, number: number) {
  return { manner: { way: "whole" } as const, ...family(chanceOf(seed, number), world) };
}
