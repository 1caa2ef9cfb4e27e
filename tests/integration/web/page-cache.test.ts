import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { connect } from "node:net";
import express from "express";
import { afterEach, beforeEach, expect, it } from "vitest";
import { pageCache } from "~/server/web/page-cache";
import { until } from "../../setup/until";

let server: Server;
let rendered: number;
let answer: { status: number; headers: Record<string, string>; pad: number };
/** Renderings wait here until the test lets them go on. */
let gate: Promise<void> | null;
let now: number;

beforeEach(async () => {
  rendered = 0;
  answer = { status: 200, headers: {}, pad: 0 };
  gate = null;
  now = 1;
  const { kept, made } = pageCache(
    async (request, reply) => {
      rendered += 1;
      const text = `<body><h1>Lô đất số ${rendered}</h1><p>${request.originalUrl}</p>${" ".repeat(answer.pad)}`;
      const { status, headers } = answer;
      await gate;
      return new Response(`${text}<script nonce="${reply.locals.nonce}"></script></body>`, {
        status,
        headers: { "Set-Cookie": "lang=vi", "Content-Type": "text/html", ...headers },
      });
    },
    { now: () => now },
  );
  const app = express();
  app.use((request, response, next) => {
    response.locals.nonce = String(request.headers["x-nonce"]);
    // As static files do before the cache: whoever goes away may be gone by then.
    setImmediate(next);
  });
  app.use(kept, made);
  app.all("*", (_request, response) => {
    rendered += 1;
    response.end(`past the cache ${rendered}`);
  });
  server = app.listen(0, "127.0.0.1");
  await once(server, "listening");
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const port = () => (server.address() as AddressInfo).port;

async function read(path: string, nonce = "nonce-of-nobody", cookie = "", method = "GET"): Promise<string> {
  const reply = await fetch(`http://127.0.0.1:${port()}${path}`, {
    method,
    headers: { cookie, "x-nonce": nonce },
  });
  return `${reply.headers.get("set-cookie")} ${await reply.text()}`;
}

const numberIn = (text: string) => Number(/số (\d+)/.exec(text)?.[1]);

it("the second reader gets the same page, with a nonce of his own", async () => {
  expect(await read("/vi/lots?q=one", "first")).toBe(
    'lang=vi <body><h1>Lô đất số 1</h1><p>/vi/lots?q=one</p><script nonce="first"></script></body>',
  );
  expect(await read("/vi/lots?q=one", "other")).toBe(
    'lang=vi <body><h1>Lô đất số 1</h1><p>/vi/lots?q=one</p><script nonce="other"></script></body>',
  );
});

it("readers who ask at once wait for one rendering", async () => {
  const answers = await Promise.all(["a", "b", "c"].map((nonce) => read("/vi/lots?q=crowd", nonce)));
  expect(answers.map(numberIn)).toEqual([1, 1, 1]);
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

it.each(["/vi/sign-in", "/vi/office/applications", "/vi/apply", "/api/v1/lots", "/vi/lots.data"])(
  "%s is rendered for each reader",
  async (path) => {
    await read(path);
    await read(path);
    expect(rendered).toBe(2);
  },
);

it("what failed, what was written, and what is for one reader alone is not kept", async () => {
  answer.status = 404;
  await read("/vi/lots/none");
  await read("/vi/lots/none");
  answer = { status: 200, headers: { "Cache-Control": "no-store" }, pad: 0 };
  await read("/vi/lots/kcn-phu-thuan-a1/ask");
  await read("/vi/lots/kcn-phu-thuan-a1/ask");
  await read("/vi/lots?q=four", "a", "", "POST");
  await read("/vi/lots?q=four", "b", "", "POST");
  expect(rendered).toBe(6);
});

/** Asks for a page and goes away: by a reset, or by an ordinary end, after so many milliseconds. */
async function goAway(path: string, how: "reset" | "end", afterMs: number) {
  const socket = connect(port(), "127.0.0.1");
  socket.on("error", () => {});
  await once(socket, "connect");
  socket.write(`GET ${path} HTTP/1.1\r\nHost: portal\r\n\r\n`);
  if (afterMs > 0) await new Promise((resolve) => setTimeout(resolve, afterMs));
  if (how === "reset") socket.resetAndDestroy();
  else socket.destroy();
}

it("a hundred readers who go away at any moment freeze no page", async () => {
  const paths = Array.from({ length: 100 }, (_, at) => `/vi/lots?q=away${at}`);
  await Promise.all(
    paths.map((path, at) => goAway(path, at % 2 === 0 ? "reset" : "end", [0, 0, 1, 2, 20][at % 5] ?? 0)),
  );
  const first = await Promise.all(paths.map((path) => read(path)));
  expect(first.filter((text) => text.includes("Lô đất"))).toHaveLength(100);
  now += 11_000;
  const again = (await Promise.all(paths.map((path) => read(path)))).map(numberIn);
  // Rendered anew, each of them: nobody reads the page of before.
  expect(again.every((number, at) => number > numberIn(first[at] ?? ""))).toBe(true);
});

it("a page that is not kept is answered again and again after its reader went away", async () => {
  answer.status = 404;
  for (const how of ["reset", "end"] as const) await goAway("/vi/lots/none", how, 0);
  expect(await read("/vi/lots/none")).toContain("Lô đất");
  expect(await read("/vi/lots/none")).toContain("Lô đất");
});

it("a reader who takes nothing, and requests queued behind one another, hold up nobody", async () => {
  answer.pad = 900_000;
  const slow = connect(port(), "127.0.0.1");
  slow.on("error", () => {});
  slow.pause();
  const paths = ["/vi/lots?q=s1", "/vi/lots?q=s2", "/vi/lots?q=s3"];
  slow.write(paths.map((path) => `GET ${path} HTTP/1.1\r\nHost: portal\r\n\r\n`).join(""));
  await until("the first is being sent", () => rendered > 0);
  for (const path of paths) expect(await read(path)).toContain("Lô đất");
  slow.destroy();
  now += 11_000;
  for (const path of paths) expect(await read(path)).toContain("Lô đất");
});

it("whoever waits for another's rendering does so for two seconds, then gets a page all the same", async () => {
  let release = () => {};
  gate = new Promise((resolve) => {
    release = resolve;
  });
  const stuck = read("/vi/lots?q=slow");
  await until("the first is being rendered", () => rendered === 1);
  gate = null;
  expect(numberIn(await read("/vi/lots?q=slow"))).toBe(2);
  release();
  expect(numberIn(await stuck)).toBe(1);
});

it("while a page is rendered anew the last one serves, for a minute and no longer", async () => {
  await read("/vi/lots?q=old");
  let release = () => {};
  gate = new Promise((resolve) => {
    release = resolve;
  });
  now += 30_000;
  const anew = read("/vi/lots?q=old");
  await until("it is being rendered anew", () => rendered === 2);
  expect(numberIn(await read("/vi/lots?q=old"))).toBe(1);
  now += 31_000;
  gate = null;
  expect(numberIn(await read("/vi/lots?q=old"))).toBe(3);
  release();
  await anew;
});

it("while nothing can be rendered the last page serves for ten minutes, and says of when it is", async () => {
  await read("/vi/lots?q=need");
  answer.status = 503;
  now += 540_000;
  const reply = await fetch(`http://127.0.0.1:${port()}/vi/lots?q=need`, { headers: { "x-nonce": "mine" } });
  const text = await reply.text();
  expect([reply.status, reply.headers.get("age"), numberIn(text)]).toEqual([200, "540", 1]);
  expect(text).toMatch(/<p class="kept-page" role="status">Bản lưu lúc \d\d:\d\d:/);
  now += 61_000;
  expect((await fetch(`http://127.0.0.1:${port()}/vi/lots?q=need`)).status).toBe(503);
});

it("a rendering that throws is an error of its reader, and the next one gets a page", async () => {
  gate = Promise.reject(new Error("broken"));
  gate.catch(() => {});
  expect((await fetch(`http://127.0.0.1:${port()}/vi/lots?q=broken`)).status).toBe(500);
  gate = null;
  expect(await read("/vi/lots?q=broken")).toContain("Lô đất");
});
