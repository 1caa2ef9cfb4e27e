/** Something the reader keeps on this device: an address of the portal without its language, under a name. */
export interface SavedItem {
  address: string;
  name: string;
}

export const mostSavedItems = 100;

const lotsAddress = /^\/lots(\/[a-z0-9-]{1,80})?(\?[^\s#]{0,3000})?$/;

function isItem(value: unknown): value is SavedItem {
  const { address, name } = (value ?? {}) as Partial<Record<keyof SavedItem, unknown>>;
  return typeof address === "string" && lotsAddress.test(address) && typeof name === "string" && name !== "";
}

/** Reads a stored or shared list; whatever in it is not an item is left out. */
export function readItems(text: string | null): SavedItem[] {
  try {
    const given: unknown = JSON.parse(text ?? "[]");
    if (!Array.isArray(given)) return [];
    return given
      .filter(isItem)
      .slice(0, mostSavedItems)
      .map(({ address, name }) => ({ address, name: name.slice(0, 120) }));
  } catch {
    return [];
  }
}

/** Newest first; what is saved again moves up under its new name. */
export function withItems(items: readonly SavedItem[], added: readonly SavedItem[]): SavedItem[] {
  const again = new Set(added.map(({ address }) => address));
  return [...added, ...items.filter(({ address }) => !again.has(address))].slice(0, mostSavedItems);
}

export function withoutItem(items: readonly SavedItem[], address: string): SavedItem[] {
  return items.filter((item) => item.address !== address);
}

const mark = "#items=";

/** The list as the fragment of a link: browsers keep it to themselves, so no server learns what somebody saved. */
export function sharedFragment(items: readonly SavedItem[]): string {
  return mark + encodeURIComponent(JSON.stringify(items.map(({ address, name }) => ({ address, name }))));
}

export function readFragment(hash: string): SavedItem[] {
  if (!hash.startsWith(mark)) return [];
  try {
    return readItems(decodeURIComponent(hash.slice(mark.length)));
  } catch {
    return [];
  }
}
