import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { afterEach, beforeEach, expect, it } from "vitest";
import { pageCache } from "~/server/web/page-cache";

let server: Server;
let rendered: number;
let status: number;
let caching: string | undefined;

/** Renders like the portal does: in pieces, with the request's nonce in the text. */
beforeEach(async () => {
  rendered = 0;
  status = 200;
  caching = undefined;
  const app = express();
  app.use((request, response, next) => {
    response.locals.nonce = String(request.headers["x-nonce"]);
    next();
  });
  app.use(pageCache);
  app.all("*", (_request, response) => {
    rendered += 1;
    if (caching) response.set("Cache-Control", caching);
    response.status(status).set("Set-Cookie", "lang=vi").type("text/html");
    response.write(Buffer.from(`<h1>Lô đất số ${rendered}</h1>`));
    response.end(`<script nonce="${response.locals.nonce}"></script>`);
  });
  await new Promise<void>((resolve) => {
    server = app.listen(0, "127.0.0.1", () => resolve());
  });
});

afterEach(() => server.close());

async function read(path: string, nonce: string, cookie = "", method = "GET"): Promise<string> {
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
    method,
    headers: { cookie, "x-nonce": nonce },
  });
  return `${answer.headers.get("set-cookie")} ${await answer.text()}`;
}

it("the second reader gets the same page, with a nonce of his own", async () => {
  expect(await read("/vi/lots?q=one", "first")).toBe(
    'lang=vi <h1>Lô đất số 1</h1><script nonce="first"></script>',
  );
  expect(await read("/vi/lots?q=one", "other")).toBe(
    'lang=vi <h1>Lô đất số 1</h1><script nonce="other"></script>',
  );
});

it("readers who ask at once wait for one rendering", async () => {
  const answers = await Promise.all(["a", "b", "c"].map((nonce) => read("/vi/lots?q=crowd", nonce)));
  expect(rendered).toBe(1);
  expect(answers.map((answer) => answer.includes("Lô đất số 1"))).toEqual([true, true, true]);
});

it("whoever has signed in neither gives nor gets a kept page", async () => {
  await read("/vi/lots?q=two", "a", "session=secret");
  await read("/vi/lots?q=two", "b");
  await read("/vi/lots?q=two", "c", "lang=vi; session=secret");
  expect(rendered).toBe(3);
});

it("colours and language of the reader make it another page", async () => {
  await read("/vi/lots?q=three", "a", "theme=dark");
  await read("/vi/lots?q=three", "b", "theme=light");
  await read("/en/lots?q=three", "c", "theme=light");
  expect(rendered).toBe(3);
});

it.each(["/vi/sign-in", "/vi/office/applications", "/vi/apply", "/api/v1/lots"])(
  "%s is rendered for each reader",
  async (path) => {
    await read(path, "a");
    await read(path, "b");
    expect(rendered).toBe(2);
  },
);

it("what failed, and what was written, is not kept", async () => {
  status = 404;
  await read("/vi/lots/none", "a");
  await read("/vi/lots/none", "b");
  status = 200;
  await read("/vi/lots?q=four", "a", "", "POST");
  await read("/vi/lots?q=four", "b", "", "POST");
  expect(rendered).toBe(4);
});

it("a page that says it is for one reader alone is not kept", async () => {
  caching = "no-store";
  await read("/vi/lots/kcn-phu-thuan-a1/ask", "a");
  await read("/vi/lots/kcn-phu-thuan-a1/ask", "b");
  expect(rendered).toBe(2);
});
