import type { ExpressionSpecification } from "maplibre-gl";

/** Under the pointer, on the map or in the list, or with its card open. */
export const marked: ExpressionSpecification = [
  "any",
  ["boolean", ["feature-state", "hovered"], false],
  ["boolean", ["feature-state", "picked"], false],
];
