import { readFileSync } from "node:fs";
import * as z from "zod";
import { operations } from "~/app/open-data/model/operations/operations";

// Everything by which the house reads what others send, found where it stands: in the models of its rooms.
type Exports = Record<string, unknown>;
const models = import.meta.glob<Exports>(
  [
    "/app/*/model/**/*.ts",
    "!/app/scoring/**",
    "!/app/open-data/model/answers/**",
    "!/app/open-data/model/operations/**",
  ],
  { eager: true },
);

/** What the house itself has written down, and reads again. */
const ownWriting = [
  "/app/accounts/model/permissions.ts",
  "/app/sites/model/figure-dates.ts",
  "/app/sites/model/places/stored-shape.ts",
  "/app/sites/model/register/kept-event.ts",
  "/app/sites/model/zones/zone-figure-key.ts",
];

const found = Object.entries(models)
  .filter(([file]) => !ownWriting.includes(file))
  .flatMap(([file, exports]) => Object.entries(exports).map(([name, value]) => ({ file, name, value })));

/** Schemas of forms, addresses and the interface for programs, by name. */
export const schemas: readonly (readonly [string, z.ZodObject])[] = [
  ...found.flatMap(({ name, value }) => (value instanceof z.ZodObject ? [[name, value] as const] : [])),
  ...operations.map(({ id, parameters }) => [id, parameters] as const),
];

/** Leaves reading to the schema it prepares for. */
const onlyPrepares = "lotQueryInput";
const readsAddress = /export function (\w+)\(\s*\w+: URLSearchParams/g;

/** Functions that read an address by themselves, by name. */
export const readers: readonly (readonly [string, (params: URLSearchParams) => unknown])[] = Object.entries(
  models,
).flatMap(([file, exports]) =>
  [...readFileSync(`.${file}`, "utf8").matchAll(readsAddress)]
    .filter(([, name]) => name !== onlyPrepares)
    .map(([, name = ""]) => [name, exports[name] as (params: URLSearchParams) => unknown] as const),
);
