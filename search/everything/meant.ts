import type { FoundInfrastructure, FoundThing } from "~/app/finding/model/found";
import { tidyQuery } from "../fold";
import { nearTo } from "../words/spoken/nearness";
import { choicesAmong, unmarked } from "./choices";
import type { Candidate } from "./rank";
import { bestFirst } from "./rank";

/** What the words of a list may mean: one of several places of that name, or to be near to one of these. */
export interface Meant {
  choices: FoundThing[];
  near: FoundInfrastructure[];
}

/** Kinds that lots lie in. */
export const placeKinds = ["zone", "locality"] as const;

export function meantAmong(candidates: readonly Candidate[], words: string): Meant {
  const place = nearTo(words);
  const q = tidyQuery(place ?? words);
  const ranked = bestFirst(candidates, { q, near: place !== null });
  if (place === null) return { choices: choicesAmong(ranked, q), near: [] };
  return {
    choices: [],
    near: ranked.flatMap(({ thing }) => (isInfrastructure(thing) ? unmarked(thing) : [])),
  };
}

function isInfrastructure(thing: FoundThing): thing is FoundInfrastructure {
  return thing.kind === "infrastructure";
}
