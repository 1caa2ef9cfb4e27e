/** Any address nobody knows, inside a language: the 404 page keeps its header and its language. */
export function loader(): never {
  throw new Response(null, { status: 404 });
}

/** Never rendered; without it Remix would answer with an empty body instead of the 404 page. */
export default function NotFound() {
  return null;
}
