import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createRequestHandler } from "@remix-run/express";
import express from "express";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import {
  alertOfManageToken,
  manageToken,
  questionOfToken,
  questionToken,
} from "~/app/contact/mail-links.server";
import { db } from "~/app/platform/database/client.server";
import { logger } from "~/app/platform/log.server";
import { door } from "~/server/web/door";
import { requestLog } from "~/server/web/request-log";
import { serverBuild } from "~/tests/setup/portal-pages";
import { until } from "~/tests/setup/until";

// Everything the web process would write, at the most talkative level, while secret links fail in every way there is.
vi.hoisted(() => {
  process.env.LOG_LEVEL = "trace";
});

const id = "0199c0de-0000-7000-8000-000000000001";
const question = questionToken(id);
const alert = manageToken(id);
const secrets = [question, alert].map((token) => token.slice(-43));

let server: Server;
let written = "";

beforeAll(async () => {
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    written += text;
    return true;
  });
  const app = express();
  app.use(requestLog, door);
  const build = await serverBuild();
  app.use(
    createRequestHandler({
      build,
      mode: "production",
      getLoadContext: () => ({ nonce: "n", clientAddress: "::1", scripted: false }),
    }),
  );
  await new Promise<void>((listening) => {
    server = app.listen(0, "127.0.0.1", listening);
  });
});
afterAll(() => server.close());
beforeEach(() => {
  written = "";
});

async function send(path: string, init: RequestInit = {}): Promise<number> {
  const { port } = server.address() as AddressInfo;
  const { status } = await fetch(`http://127.0.0.1:${port}${path}`, { redirect: "manual", ...init });
  await until(
    "the request is logged",
    () => written.includes("request completed") || written.includes("errored"),
  );
  return status;
}

const lines = () =>
  written
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as { level: number; msg: string; err?: unknown });

const pages = [`/vi/questions/${question}`, `/en/alerts/${alert}`, `/vi/alerts/${alert}/unsubscribe`];
const form = { method: "POST", body: new URLSearchParams({ text: "x".repeat(20), frequency: "daily" }) };
const ways: [string, (path: string) => Promise<number>][] = [
  ["a page", (path) => send(path)],
  ["OPTIONS", (path) => send(path, { method: "OPTIONS" })],
  ["PUT", (path) => send(path, { method: "PUT" })],
  ["_data", (path) => send(`${path}?_data=x`)],
  ["_data of a route", (path) => send(`${path}?_data=contact/pages/question`)],
  [".data", (path) => send(`${path}.data`)],
  ["a form", (path) => send(path, form)],
  ["a form to a trailing slash", (path) => send(`${path}/`, form)],
  ["a body that is no form", (path) => send(path, { ...form, headers: { "Content-Type": "text/plain" } })],
  [
    "another page's address that carries it",
    (path) => send(`/vi/sign-in?returnTo=${encodeURIComponent(path)}`),
  ],
  ["a path no page has", (path) => send(`${path}/x`)],
  ["an encoded full stop", (path) => send(path.replace(/\.(?=[\w-]{43})/, "%2E"))],
];

test("the tokens are good ones", () => {
  expect([questionOfToken(question), alertOfManageToken(alert)]).toEqual([id, id]);
});

test.each(ways)("no secret link is logged of %s", async (_, go) => {
  for (const path of pages) {
    await go(path);
    expect(lines().length).toBeGreaterThan(0);
    for (const secret of secrets) expect(written).not.toContain(secret);
  }
});

test("no secret link is logged of a loader that fails", async () => {
  await db.$executeRaw`ALTER TABLE "Question" RENAME TO "Gone"`;
  for (const [, go] of ways) await go(pages[0] ?? "");
  await db.$executeRaw`ALTER TABLE "Gone" RENAME TO "Question"`;
  expect(lines().some(({ level, err }) => level === 50 && err !== undefined)).toBe(true);
  for (const secret of secrets) expect(written).not.toContain(secret);
});

test("no secret is logged whatever a caller says and however deep it lies", () => {
  const cause = Object.assign(new Error(`at ${alert}`), { data: { address: [`/vi/alerts/${alert}`] } });
  const err = new Error(`/vi/questions/${question} of hoa@authority.gov.vn`, { cause });
  logger.error({ err, url: pages[1], deep: { list: [question] } }, `failed on ${question}`);
  logger.child({ page: pages[2] }).warn("a child");
  expect(lines()).toHaveLength(2);
  for (const secret of [...secrets, "hoa@authority"]) expect(written).not.toContain(secret);
  expect(written).toContain("[token]");
});

test.each([
  ["OPTIONS", "/vi/lots"],
  ["PUT", "/vi/about"],
  ["POST", "/vi/about"],
  ["DELETE", "/map/settings.json"],
  ["GET", "/vi/nowhere"],
  ["GET", "//x"],
  ["GET", "/vi/office"],
  ["GET", "/vi/criteria/phu-thuan/2147483648"],
  ["GET", "/%5C/about"],
  ["GET", "/%0d%0a"],
  ["GET", "/vi/%5Cx"],
  ["GET", "/cards/vi/nowhere.png"],
])("%s %s is the caller's mistake and no error of the portal", async (method, path) => {
  const status = await send(path, { method });
  expect(status).toBeLessThan(500);
  expect(lines().filter(({ level }) => level > 30)).toEqual([]);
});
