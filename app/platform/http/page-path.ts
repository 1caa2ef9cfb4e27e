/**
 * Whether a path may be a page's. Browsers read a backslash as a slash and leave control characters out, so that links
 * on a page of such an address would lead elsewhere; React Router fails on building them.
 */
export function isPagePath(pathname: string): boolean {
  return !/\\|%5c|%[01][\da-f]|%7f/i.test(pathname);
}
