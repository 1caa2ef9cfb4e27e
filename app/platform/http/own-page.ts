/** A route's `headers`: the page is for this reader alone, and nobody on the way keeps it. */
export function ownPageHeaders(): HeadersInit {
  return { "Cache-Control": "no-store" };
}
