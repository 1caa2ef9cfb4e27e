/** Any address nobody knows, inside a language: the 404 page keeps its header and its language. */
export function loader(): never {
  throw new Response(null, { status: 404 });
}
