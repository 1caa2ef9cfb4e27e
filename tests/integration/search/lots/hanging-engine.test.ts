import { createServer } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "~/app/platform/database/client.server";
import { env } from "~/app/platform/env.server";
import { lotQuery } from "~/app/sites/model/lot-query";
import { searchLots } from "~/app/sites/queries/search-lots.server";
import { Breaker } from "~/search/breaker";
import { SearchAway, SearchHangs, searchClient } from "~/search/client";

let requests = 0;
let time = 0;
const restMs = 5_000;
// Hears every request and never says a word.
const hanging = createServer(() => {
  requests++;
});
beforeAll(() => new Promise<void>((listening) => hanging.listen(0, "127.0.0.1", listening)));
afterAll(() => {
  hanging.closeAllConnections();
  hanging.close();
});

function hangingSearch() {
  const address = hanging.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const breaker = new Breaker({
    restMs,
    hangs: (error) => error instanceof SearchHangs,
    refusal: () => new SearchAway("resting"),
    now: () => time,
  });
  return { ...searchClient({ ...env, MEILI_URL: `http://127.0.0.1:${port}` }, { timeoutMs: 200 }), breaker };
}

test("an engine that hangs is waited for once, left alone for a while, then tried again", async () => {
  const parts = { db, search: hangingSearch() };
  const list = async () => {
    const before = requests;
    const { answeredBy, total } = await searchLots(lotQuery.parse({}), "vi", parts);
    expect([answeredBy, total > 0]).toEqual(["database", true]);
    return requests - before;
  };
  expect(await list()).toBe(1);
  expect(await list()).toBe(0);
  time += restMs - 1;
  expect(await list()).toBe(0);
  time += 1;
  await Promise.all([list(), list(), list()]);
  expect(requests).toBe(2);
});

test("an engine that answers again, if only with an error, is asked again", async () => {
  const { breaker } = hangingSearch();
  const hangs = () => Promise.reject(new SearchHangs("no answer"));
  await expect(breaker.run(hangs)).rejects.toThrow("no answer");
  await expect(breaker.run(async () => "never asked")).rejects.toThrow("resting");
  time += restMs;
  await expect(breaker.run(() => Promise.reject(new Error("refused")))).rejects.toThrow("refused");
  expect(await breaker.run(async () => "answered")).toBe("answered");
});
