import fc from "fast-check";

// Requests made from what an OpenAPI document says of parameters.
interface Schema {
  type?: string;
  enum?: unknown[];
  items?: Schema;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  maxItems?: number;
  pattern?: string;
  format?: string;
}

interface Parameter {
  name: string;
  in: "path" | "query";
  schema: Schema;
  example?: unknown;
}

export interface DocumentedOperation {
  parameters: Parameter[];
  responses: Record<string, { $ref: string } | object>;
}

export interface OpenApi {
  paths: Record<string, { get: DocumentedOperation }>;
}

type Given = [name: string, value: string][];

const day = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2200-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

function valid(schema: Schema): fc.Arbitrary<string> {
  if (schema.enum) return fc.constantFrom(...schema.enum.map(String));
  if (schema.format === "date") return day;
  if (schema.pattern) return fc.stringMatching(new RegExp(schema.pattern), { size: "xsmall" });
  const { minimum = 0, maximum = 1e6 } = schema;
  if (schema.type === "integer") return fc.integer({ min: minimum, max: maximum }).map(String);
  if (schema.type === "number")
    return fc
      .double({ min: minimum, max: maximum, noNaN: true })
      .map((value) => value.toFixed(3))
      .filter((text) => Number(text) >= minimum);
  // Some text, of letters that count the same however they are counted.
  return fc
    .string({
      minLength: Math.max(1, schema.minLength ?? 1),
      maxLength: Math.min(40, schema.maxLength ?? 40),
      unit: letters,
    })
    .filter((text) => text.trim() === text && text !== "");
}

const letters = fc.constantFrom(..."aâăđeêioôơuưyAĐĐbchklmnpqrstvx0189 ._-'\"&=%#?/\\;,()[]$*");

/** Values that a schema does not allow and no reading of them could. */
function invalid(schema: Schema): fc.Arbitrary<string> | null {
  if (schema.enum) return fc.constantFrom("neither-of-these", "0x");
  if (schema.format === "date") return fc.constantFrom("2027-13-01", "2027-02-30", "tomorrow", "2027");
  if (schema.pattern) return fc.constantFrom("1,2,3", "a,b,c,d", "106,9");
  if (schema.type === "integer" || schema.type === "number") return outside(schema);
  if (schema.maxLength !== undefined) return fc.constant("a".repeat(schema.maxLength + 1));
  return null;
}

function outside({ type, minimum, maximum }: Schema): fc.Arbitrary<string> {
  const wrong = ["many", "1e999", "--1"];
  if (type === "integer") wrong.push("1.5");
  if (minimum !== undefined) wrong.push(String(minimum - 1));
  if (maximum !== undefined) wrong.push(String(maximum + 1));
  return fc.constantFrom(...wrong);
}

function given({ name, schema, example }: Parameter): fc.Arbitrary<Given> {
  const one = (schema: Schema, example: unknown) =>
    example === undefined
      ? valid(schema)
      : fc.oneof(
          { weight: 1, arbitrary: fc.constant(String(example)) },
          { weight: 2, arbitrary: valid(schema) },
        );
  if (schema.type !== "array") return one(schema, example).map((value) => [[name, value]]);
  const items = one(schema.items ?? {}, Array.isArray(example) ? example[0] : example);
  return fc
    .array(items, { minLength: 1, maxLength: Math.min(3, schema.maxItems ?? 3) })
    .map((values) => values.map((value): [string, string] => [name, value]));
}

function addressOf(path: string, parameters: Parameter[], all: Given): string {
  const inPath = new Set(parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name));
  const filled = all
    .filter(([name]) => inPath.has(name))
    .reduce((text, [name, value]) => text.replace(`{${name}}`, encodeURIComponent(value)), path);
  const search = new URLSearchParams(all.filter(([name]) => !inPath.has(name))).toString();
  return search === "" ? filled : `${filled}?${search}`;
}

/** A choice of parameters: those in the path always, of the others some. */
function someOf(parameters: Parameter[]): fc.Arbitrary<Parameter[]> {
  const required = parameters.filter((parameter) => parameter.in === "path");
  const optional = parameters.filter((parameter) => parameter.in === "query");
  return fc
    .subarray(optional, { maxLength: Math.min(6, optional.length) })
    .map((some) => [...required, ...some]);
}

function allGiven(parameters: Parameter[]): fc.Arbitrary<Given> {
  return fc.tuple(...parameters.map(given)).map((lists) => lists.flat());
}

/** A request that meets every limit; with the refusals that a well-formed value can still earn. */
export function validRequest(path: string, { parameters }: DocumentedOperation) {
  return someOf(parameters).chain((some) =>
    allGiven(some).map((all) => {
      const names = all.map(([name]) => name);
      const together = names.includes("areaMin") && names.includes("areaMax");
      const contradicts = together || names.includes("near") || names.includes("within");
      const mayName = [...(path.includes("{") ? [404] : []), ...(contradicts ? [400] : [])];
      return { request: addressOf(path, parameters, all), mayName };
    }),
  );
}

/** A request with one thing wrong, and the name of the parameter it lies in. */
export function invalidRequest(path: string, { parameters }: DocumentedOperation) {
  const fallible = parameters.flatMap((parameter) => {
    const values = invalid(
      parameter.schema.type === "array" ? (parameter.schema.items ?? {}) : parameter.schema,
    );
    return values ? [{ parameter, values }] : [];
  });
  const unknown = fc.constant({ wrong: "colour", broken: [["colour", "red"]] as Given });
  const known = fallible.map(({ parameter, values }) =>
    values.map((value) => ({ wrong: parameter.name, broken: [[parameter.name, value]] as Given })),
  );
  return fc.tuple(someOf(parameters), fc.oneof(unknown, ...known)).chain(([some, { wrong, broken }]) =>
    allGiven(some.filter(({ name }) => name !== wrong)).map((all) => ({
      request: addressOf(path, parameters, [...all, ...broken]),
      wrong,
    })),
  );
}
