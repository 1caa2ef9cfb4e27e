import { parseWithZod } from "@conform-to/zod/v4";
import fc from "fast-check";
import { expect, test } from "vitest";
import * as z from "zod";
import { knownFields } from "~/app/platform/http/known-fields.server";

const schema = z.object({
  name: z.string(),
  weights: z.record(z.string(), z.string()),
  parts: z.array(z.string()),
});
const known = Object.keys(schema.shape);

function kept(body: string): [string, unknown][] {
  return [...knownFields(new URLSearchParams(body), known)];
}

test("what the form asks for is kept, in order, repeated names too", () => {
  expect(kept("name=Phú&weights.land=5&parts[0]=a&parts[1]=b&parts=c&parts=d")).toEqual([
    ["name", "Phú"],
    ["weights.land", "5"],
    ["parts[0]", "a"],
    ["parts[1]", "b"],
    ["parts", "c"],
    ["parts", "d"],
  ]);
});

test.each([
  "a[999999999]=1",
  "name[999999999]=1",
  "parts[100]=1",
  "name.b.b.b.b=1",
  `name${".b".repeat(4000)}=1`,
  "__intent__=x",
  "__state__=x",
  '__intent__={"type":"update","payload":{"name":"a","index":999999999,"value":1}}',
  "weights.__proto__=1",
  "weights.constructor.prototype=1",
  "__proto__=1",
  "name[=1",
  "name]=1",
  "name..b=1",
  "=1",
])("%s never reaches the form library", (body) => {
  expect(kept(body)).toEqual([]);
});

test("null characters are left out", () => {
  expect(kept("name=a%00b")).toEqual([["name", "ab"]]);
});

test("more than three hundred fields are refused, also unknown ones", () => {
  expect(kept("name=1&".repeat(300))).toHaveLength(300);
  expect(() => kept("name=1&".repeat(301))).toThrow(expect.objectContaining({ status: 413 }));
  expect(() => kept("a=&".repeat(301))).toThrow(expect.objectContaining({ status: 413 }));
});

const piece = fc.constantFrom(
  "name",
  "weights",
  "parts",
  "x",
  ".",
  "[",
  "]",
  "[0]",
  "[99]",
  "[100]",
  "__proto__",
  "__intent__",
  "",
);
const field = fc.tuple(
  fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join("")),
  fc.string({ unit: "binary", maxLength: 20 }),
);

test("whatever names are sent, the form library neither throws nor makes more than was sent", () => {
  fc.assert(
    fc.property(fc.array(field, { maxLength: 60 }), (fields) => {
      const form = knownFields(new URLSearchParams(fields), known);
      const submission = parseWithZod(form, { schema });
      const answer = JSON.stringify(submission.reply());
      // An index of two digits makes a list of at most a hundred.
      expect(answer.length).toBeLessThan(20_000);
    }),
    { numRuns: 500 },
  );
});
