/** A long JSON answer for reading: of every list its beginning, and how much more there is. */
export function shortened(value: unknown, depth = 0): unknown {
  if (Array.isArray(value)) return shortList(value, depth);
  if (value === null || typeof value !== "object") return value;
  if (depth > deepest) return "{…}";
  return Object.fromEntries(
    Object.entries(value).map(([key, inside]) => [key, shortened(inside, depth + 1)]),
  );
}

const deepest = 5;

function shortList(list: readonly unknown[], depth: number): unknown[] {
  const [first, ...more] = list;
  if (first === undefined || list.every((item) => typeof item === "number")) return [...list];
  return [shortened(first, depth + 1), ...(more.length > 0 ? [`… +${more.length}`] : [])];
}
