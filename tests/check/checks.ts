/** What `npm run check` looks at, in the order of what is quickest to know. */
export const checks = [
  { name: "Format and lint", command: ["biome", "check", "--error-on-warnings", "."] },
  { name: "Types", command: ["tsc", "--noEmit"] },
  {
    name: "Walls",
    command: ["depcruise", "--config", ".dependency-cruiser.js", "app", "search", "server", "prisma"],
  },
  { name: "Dead code", command: ["knip"] },
  { name: "Texts", command: ["tsx", "tests/check/locales.ts"] },
  { name: "Patterns", command: ["tsx", "tests/check/patterns.ts"] },
] as const;
