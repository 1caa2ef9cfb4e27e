import { once } from "node:events";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openCluster } from "~/server/embedded/postgres-cluster";
import { wordsOf } from "~/server/embedded/words-of";

test("the refusals of a host with several addresses are told, though Node's error has no message", async () => {
  const socket = connect({
    host: "several.test",
    port: 9,
    lookup: (_host, _options, done) =>
      done(null, [
        { address: "127.0.0.1", family: 4 },
        { address: "127.0.0.2", family: 4 },
      ]),
  });
  const [error] = (await once(socket, "error").catch((thrown: unknown) => [thrown])) as [Error];
  expect(error.message).toBe("");
  expect(wordsOf(error)).toMatch(/ECONNREFUSED 127\.0\.0\.1:9; .*ECONNREFUSED 127\.0\.0\.2:9/);
});

test.each([
  [new Error(" "), "Error"],
  [Object.assign(new Error(""), { code: "EPIPE" }), "EPIPE"],
  [new Error("", { cause: new Error("the cause") }), "the cause"],
  ["thrown text", "thrown text"],
  ["", "no reason was given"],
])("no error is without words: %o", (error, words) => {
  expect(wordsOf(error)).toBe(words);
});

test.each([
  ["is missing", null, /ENOENT/],
  ["ends without a word", "#!/bin/sh\nexit 1\n", /Command failed/],
])("PostgreSQL whose initdb %s is told in words", async (_what, script, words) => {
  const folder = mkdtempSync(join(tmpdir(), "ben-do-unit-"));
  if (script !== null) {
    mkdirSync(join(folder, "bin"));
    writeFileSync(join(folder, "bin", "initdb"), script);
    chmodSync(join(folder, "bin", "initdb"), 0o755);
  }
  const made = openCluster(join(folder, "cluster"), folder, "secret", {});
  await expect(made).rejects.toThrow(words);
  rmSync(folder, { recursive: true, force: true });
});
