import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseWithZod } from "@conform-to/zod/v4";
import fc from "fast-check";
import { expect, test } from "vitest";
import * as z from "zod";
import { readers, schemas } from "./read-from-outside";

// Whatever a stranger sends is refused, or becomes something that every column and all exact arithmetic can hold.
const longestText = 4000;

interface Described {
  type?: string;
  enum?: unknown[];
  const?: unknown;
  format?: string;
  pattern?: string;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  maxItems?: number;
  items?: Described;
  properties?: Record<string, Described>;
  additionalProperties?: Described | boolean;
  propertyNames?: Described;
  anyOf?: Described[];
  allOf?: Described[];
}

const calendar = ["date", "uuid"];
/** A pattern has an end where nothing in it repeats without one. */
const hasEnd = (pattern: string) => !/[*+]|,\}/.test(pattern.replace(/\\.|\[[^\]]*\]/g, ""));

/** Where a schema takes something without an end. */
function endless(described: Described, path: string): string[] {
  const { type, items, properties = {}, additionalProperties, propertyNames, anyOf = [] } = described;
  const parts = Object.entries(properties).flatMap(([name, part]) => endless(part, `${path}.${name}`));
  const table = typeof additionalProperties === "object" ? endless(additionalProperties, `${path}.*`) : [];
  const inside = [
    ...parts,
    ...table,
    ...(propertyNames ? endless(propertyNames, `${path} key`) : []),
    ...(items ? endless(items, `${path}[]`) : []),
    ...anyOf.flatMap((part) => endless(part, path)),
  ];
  const open = { string: isOpenText, number: isOpenNumber, integer: isOpenNumber, array: isOpenList }[
    type ?? ""
  ];
  return open?.(described) ? [path, ...inside] : inside;
}

function isOpenText({ enum: choices, const: only, format, pattern, maxLength }: Described): boolean {
  if (choices || only !== undefined || calendar.includes(format ?? "")) return false;
  return maxLength === undefined ? !(pattern && hasEnd(pattern)) : maxLength > longestText;
}
function isOpenNumber({ enum: choices, minimum, maximum }: Described): boolean {
  return !choices && (minimum === undefined || maximum === undefined || maximum > 2_147_483_647);
}
function isOpenList({ maxItems }: Described): boolean {
  return maxItems === undefined || maxItems > 200;
}

/** A word for yes or no is read whole, whatever its length. */
const yesOrNo = /\.undated$/;

/** Plain numbers, whole characters, nothing too long. */
function expectHeld(value: unknown): void {
  if (typeof value === "number") expect(String(value + 0)).toMatch(/^-?\d{1,10}(\.\d{1,6})?$/);
  if (typeof value === "string") {
    expect([...value].length).toBeLessThanOrEqual(longestText);
    expect(() => encodeURIComponent(value)).not.toThrow();
  }
  if (Array.isArray(value)) expect(value.length).toBeLessThanOrEqual(200);
  if (typeof value === "object" && value !== null) for (const part of Object.values(value)) expectHeld(part);
}

const hostileTexts = fc.oneof(
  fc.constantFrom(
    "1e-7",
    "1e-300",
    "1e300",
    "Infinity",
    "-Infinity",
    "NaN",
    "-0",
    "0x7fffffff",
    "2147483648",
  ),
  fc.constantFrom(
    "0.0000001",
    "0.1234567",
    "9".repeat(400),
    "0000-01-01",
    "9999-12-31",
    "2027-02-30",
    "__proto__",
  ),
  fc.constantFrom(
    "106,9,107,1e9",
    "9,106",
    "roads,roads",
    "none",
    "true",
    "on",
    "😀".repeat(5000),
    "a".repeat(5000),
  ),
  fc.double().map(String),
  fc.integer().map(String),
  fc.string({ unit: "grapheme" }),
);
const hostile = fc.oneof(
  { weight: 3, arbitrary: hostileTexts },
  fc.array(hostileTexts, { maxLength: 3 }),
  fc.constantFrom(Array(5000).fill("park"), [null], {}, null, undefined),
  fc.double(),
  fc.dictionary(fc.string(), hostileTexts, { maxKeys: 3 }),
);

test("every schema of the house is held to this, and no page has one of its own", () => {
  expect(schemas.length).toBeGreaterThan(35);
  expect(readers.length).toBeGreaterThan(8);
  const pages = readdirSync("app", { recursive: true, encoding: "utf8" }).filter((file) =>
    /\/pages\/.*tsx?$/.test(file),
  );
  expect(pages.length).toBeGreaterThan(50);
  expect(pages.filter((file) => /from "zod"/.test(readFileSync(join("app", file), "utf8")))).toEqual([]);
});

test.each(schemas)("%s has an end everywhere", (name, schema) => {
  const described = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as Described;
  expect(endless(described, name).filter((path) => !yesOrNo.test(path))).toEqual([]);
});

test.each(schemas)("%s takes only what can be held, and never throws", (_, schema) => {
  const fields = Object.keys(schema.shape);
  const any = fc.record(Object.fromEntries(fields.map((field) => [field, hostile])), { requiredKeys: [] });
  fc.assert(
    fc.property(any, (given) => {
      const whole = schema.safeParse(given);
      if (whole.success) expectHeld(whole.data);
      for (const field of fields) {
        const one = (schema.shape[field] as z.ZodType).safeParse(given[field]);
        if (one.success) expectHeld(one.data);
      }
    }),
    { numRuns: 300 },
  );
});

test.each(schemas)("%s takes only what can be held out of a form", (_, schema) => {
  const fields = Object.keys(schema.shape);
  const typed = fc.array(fc.tuple(fc.constantFrom("", ...fields), hostileTexts), { maxLength: 12 });
  fc.assert(
    fc.property(typed, (given) => {
      const form = new FormData();
      for (const [name, value] of given) form.append(name, value);
      const submission = parseWithZod(form, { schema });
      if (submission.status === "success") expectHeld(submission.value);
    }),
    { numRuns: 200 },
  );
});

test.each(readers)("%s reads any address", (_, read) => {
  const keys = fc.constantFrom(
    "q",
    "page",
    "zone",
    "lot",
    "near",
    "within",
    "powerMin",
    "readyBy",
    "search",
    "filter",
    "only",
    "status",
    "bbox",
    "all",
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(keys, hostileTexts), { maxLength: 8 }), (given) => {
      const { ignored, ...answer } = Object(read(new URLSearchParams(given)));
      expectHeld(answer);
    }),
    { numRuns: 300 },
  );
});
