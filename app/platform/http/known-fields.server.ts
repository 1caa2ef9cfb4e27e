const mostFields = 300;
const longestName = 100;
/** "weights.land", "parts[3].share": as forms here name their fields, at most four deep and a hundred long. */
const fieldName = /^[\w-]+(?:\.[\w-]+|\[\d{1,2}\]){0,3}$/;
/** Names that would reach into how objects are made. */
const ofObjects = new Set(["__proto__", "constructor", "prototype"]);

/**
 * What was sent, reduced to what the form asks for, before any form library makes lists and objects of its names: their
 * cost would grow with numbers that stand in a name. Of texts, null characters are left out, which PostgreSQL refuses
 * to store.
 *
 * @param known the form's own fields; whatever else was sent is left out, files too
 * @throws Response 413 with more than 300 fields
 */
export function knownFields(sent: FormData | URLSearchParams, known: readonly string[]): FormData {
  const fields = [...sent];
  if (fields.length > mostFields) throw new Response(null, { status: 413 });
  const kept = new FormData();
  for (const [name, value] of fields) {
    if (typeof value === "string" && isKnown(name, known)) kept.append(name, value.replaceAll("\0", ""));
  }
  return kept;
}

function isKnown(name: string, known: readonly string[]): boolean {
  if (name.length > longestName || !fieldName.test(name)) return false;
  const [first = "", ...rest] = name.split(/[.[\]]+/);
  return known.includes(first) && !rest.some((segment) => ofObjects.has(segment));
}
