import type { IgnoredCondition } from "../read-lot-query";

/**
 * A field as the reader left it: with what was typed and why it was left out, or with what is asked for. A browser
 * empties a figure's or a day's field of anything else, so what is no figure is quoted above the list only.
 */
export function asTyped(
  ignored: readonly IgnoredCondition[],
  name: string,
  asked: string | number | undefined,
) {
  const condition = ignored.find((one) => one.name === name);
  if (!condition) return { defaultValue: asked };
  const held = Number.isFinite(Number(condition.typed));
  return { defaultValue: held ? condition.typed : asked, errors: [condition.message] };
}
