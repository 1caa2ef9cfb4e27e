import { useSyncExternalStore } from "react";
import type { ComparedKind } from "../../model/compare/compare-address";
import { mostCompared } from "../../model/compare/compare-address";

/** What the reader has set aside to compare, in this browser alone. */
export interface Pick {
  kind: ComparedKind;
  id: string;
  name: string;
}

/** The number says how it is written; another form would get another. */
const storageKey = "ben-do.picks.1";
const none: readonly Pick[] = [];
const listeners = new Set<() => void>();
let remembered: { text: string | null; picks: readonly Pick[] } = { text: null, picks: none };

/** Storage may be full, forbidden or written by somebody else: then nothing is remembered, and nothing breaks. */
function storedText(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}

function isPick(value: unknown): value is Pick {
  const pick = value as Partial<Pick> | null;
  return (
    (pick?.kind === "lot" || pick?.kind === "zone") &&
    typeof pick.id === "string" &&
    typeof pick.name === "string"
  );
}

function parse(text: string | null): readonly Pick[] {
  try {
    const value: unknown = JSON.parse(text ?? "[]");
    return Array.isArray(value) ? value.filter(isPick) : none;
  } catch {
    return none;
  }
}

function currentPicks(): readonly Pick[] {
  const text = storedText();
  if (text !== remembered.text) remembered = { text, picks: parse(text) };
  return remembered.picks;
}

function remember(picks: readonly Pick[]) {
  try {
    localStorage.setItem(storageKey, JSON.stringify(picks));
  } catch {
    return;
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    removeEventListener("storage", listener);
  };
}

export function usePicks(): readonly Pick[] {
  return useSyncExternalStore(subscribe, currentPicks, () => none);
}

export const samePick = (a: Pick) => (b: Pick) => a.kind === b.kind && a.id === b.id;

export const isFull = (picks: readonly Pick[], kind: ComparedKind) =>
  picks.filter((pick) => pick.kind === kind).length >= mostCompared;

/** Takes it up, or puts it back; what would be the seventh of its kind is not taken. */
export function togglePick(pick: Pick) {
  const picks = currentPicks();
  if (picks.some(samePick(pick))) dropPicks([pick]);
  else if (!isFull(picks, pick.kind)) remember([...picks, pick]);
}

export function dropPicks(dropped: readonly Pick[]) {
  remember(currentPicks().filter((pick) => !dropped.some(samePick(pick))));
}

/** Goes on from a comparison somebody shared: its columns become what is picked of their kind. */
export function replacePicks(kind: ComparedKind, picks: readonly Pick[]) {
  remember([...currentPicks().filter((pick) => pick.kind !== kind), ...picks]);
}
