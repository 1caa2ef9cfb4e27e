import { useMemo, useSyncExternalStore } from "react";
import type { SavedItem } from "../../model/saved-items";
import { readItems } from "../../model/saved-items";

const key = "saved";
const changed = "saved-items";

function subscribe(listen: () => void) {
  window.addEventListener("storage", listen);
  window.addEventListener(changed, listen);
  return () => {
    window.removeEventListener("storage", listen);
    window.removeEventListener(changed, listen);
  };
}

/** A browser may forbid a page to keep anything. */
function stored(): string {
  try {
    return localStorage.getItem(key) ?? "[]";
  } catch {
    return "[]";
  }
}

export interface SavedItems {
  /** null while rendering on the server and until the browser has been asked */
  items: SavedItem[] | null;
  /** false when the browser would not keep them */
  keep(items: readonly SavedItem[]): boolean;
}

/** The list of this device; every tab of the portal sees the same one. */
export function useSavedItems(): SavedItems {
  const text = useSyncExternalStore<string | null>(subscribe, stored, () => null);
  const items = useMemo(() => (text === null ? null : readItems(text)), [text]);
  return { items, keep };
}

function keep(items: readonly SavedItem[]): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(items));
    window.dispatchEvent(new Event(changed));
    return true;
  } catch {
    return false;
  }
}
