import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import * as z from "zod";
import { readTarget, requestedTarget } from "~/app/contact/model/alert-target";
import { readers, schemas } from "./read-from-outside";

// Words are cut or refused before anybody reads them, at every entrance: the box, lists, files, maps, the frame, the
// interface for programs, what is saved, and what the worker reads again.
const longestWords = 200;
const letters = `${"a".repeat(longestWords - 1)}😀 need need`;
const q = new URLSearchParams({ q: letters });

/** The words that were read, wherever they stand in what a reader gives. */
function wordsIn(read: unknown): string[] {
  if (typeof read === "string") return [read];
  return typeof read === "object" && read !== null
    ? Object.entries(read).flatMap(([name, value]) =>
        name === "q" || typeof value === "object" ? wordsIn(value) : [],
      )
    : [];
}

function expectBounded(read: unknown): void {
  for (const words of wordsIn(read)) {
    expect(words.length).toBeLessThanOrEqual(longestWords);
    expect(() => encodeURIComponent(words), "half a character").not.toThrow();
  }
}

test.each(readers.map(([name, read]) => [name, read] as const))(
  "%s reads so many words at most",
  (_, read) => {
    expectBounded(read(q));
  },
);

test("what is saved, and read again by the worker, is bounded too", () => {
  expectBounded(requestedTarget(new URLSearchParams({ search: `?${q}` })));
  expectBounded(readTarget(`/lots?${q}`));
});

const withWords = schemas.filter(([, schema]) => "q" in schema.shape);

test.each(withWords)("%s takes so many words at most", (_, schema) => {
  const read = z.object({ q: schema.shape.q }).safeParse({ q: letters });
  expectBounded(read.data);
});

test("words come in through these alone", () => {
  expect(withWords.length).toBeGreaterThan(3);
  const others = readdirSync("app", { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !/\/model\//.test(file))
    .filter((file) => /\.(?:get|getAll)\("q"\)/.test(readFileSync(join("app", file), "utf8")));
  expect(others).toEqual([]);
});
