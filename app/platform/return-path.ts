/** Characters of an address that still fits into a header of any server between here and the reader. */
const longest = 2000;
const anywhere = "http://portal.invalid";

/**
 * A page of this portal to go back to, as a `Location` may carry it: letters outside ASCII are encoded. Null for
 * anything else, so that no link can lead away: what browsers read differently from servers (backslashes, tabs and other
 * control characters, dot segments, doubled slashes) is no page's address.
 */
export function safeReturnPath(returnTo: string | null | undefined): string | null {
  if (!returnTo || returnTo.length > longest || /[\p{Cc}\\#]/u.test(returnTo)) return null;
  if (!isPage(returnTo) || !URL.canParse(returnTo, anywhere)) return null;
  const { origin, pathname, search } = new URL(returnTo, anywhere);
  const path = pathname + search;
  return origin === anywhere && isPage(pathname) && path.length <= longest ? path : null;
}

function isPage(path: string): boolean {
  return /^\/(vi|en)(?:[/?]|$)/.test(path) && !/^[^?]*\/\//.test(path);
}
