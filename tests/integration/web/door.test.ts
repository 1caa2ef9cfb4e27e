import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { connect } from "node:net";
import express from "express";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { publicOrigin } from "~/app/platform/public-origin.server";
import { door } from "~/server/web/door";

let server: Server;

/** Says what everyone behind the door reads. */
beforeAll(async () => {
  const app = express();
  app.set("trust proxy", ["loopback"]);
  app.use(door, (request, response) => {
    const { host, forwarded } = request.headers;
    const { protocol, hostname, originalUrl, path } = request;
    const { "x-forwarded-host": otherHost } = request.headers;
    response.json({ host, hostname, protocol, originalUrl, path, hearsay: [forwarded, otherHost] });
  });
  server = app.listen(0, "127.0.0.1");
  await once(server, "listening");
});

afterAll(() => server.close());

/** Sent as it is: an HTTP client would put it right. */
async function ask(target: string, headers = "Host: portal.example", method = "GET") {
  const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
  socket.end(`${method} ${target} HTTP/1.1\r\n${headers}\r\nConnection: close\r\n\r\n`);
  let text = "";
  for await (const chunk of socket) text += chunk;
  const [head = "", body = ""] = text.split("\r\n\r\n", 2);
  return { status: Number(head.split(" ")[1]), body };
}

const publicHost = new URL(publicOrigin).host;

it.each([
  "Host: portal.example",
  "Host: 127.0.0.1:3000",
  "Host: [::1]:3000",
  "Host: evil.example\r\nX-Forwarded-Host: evil.example",
  "Host: portal.example\r\nX-Forwarded-Host: x/vi/search?q=evil&y=",
  "Host: portal.example\r\nX-Forwarded-Proto: a b",
  'Host: portal.example\r\nForwarded: host="evil.example";proto=gopher',
])("%j leads to the portal's own address", async (headers) => {
  const { status, body } = await ask("/vi/lots?q=1", headers);
  expect(status).toBe(200);
  expect(JSON.parse(body)).toEqual({
    host: publicHost,
    hostname: publicHost.split(":")[0],
    protocol: "http",
    originalUrl: "/vi/lots?q=1",
    path: "/vi/lots",
    hearsay: [null, null],
  });
});

it.each(["Host: a b", "Host: [::1", "Host: a@b", "Host: x/y", "Host: evil.example:x"])(
  "%j is refused",
  async (headers) => {
    expect((await ask("/vi", headers)).status).toBe(400);
  },
);

it.each([
  ["http://evil.example/vi/lots?q=1", "/vi/lots?q=1"],
  ["http://evil.example", "/"],
  ["http://evil.example?q=1", "/?q=1"],
  ["/vi/l%00ots%%0000", "/vi/lots"],
])("%s is read as %s", async (target, path) => {
  expect(JSON.parse((await ask(target)).body)).toMatchObject({ originalUrl: path });
});

it.each([
  ["/%5C/about", 400],
  ["/vi/%0d%0aX", 400],
  ["/vi/%zz", 400],
  ["/vi/%ff", 400],
  ["*", 400],
  ["/vi#x", 400],
  ["/vi/lots?_data=routes/x", 400],
  ["/vi/lots?%5Fdata=", 400],
  [`/vi?${"a&".repeat(400)}`, 400],
  [`/x${"/a".repeat(7000)}`, 404],
  [`/vi/${"a".repeat(2000)}`, 404],
])("%s is answered %i", async (target, status) => {
  const { status: answered, body } = await ask(target);
  expect(answered).toBe(status);
  expect(body).toMatch(/\p{L} \/ \p{L}/u);
});

it("programs are refused in their own form", async () => {
  const { status, body } = await ask(`/api/v1${"/a".repeat(100)}`);
  expect([status, JSON.parse(body).status]).toEqual([404, 404]);
});

it("OPTIONS * names the methods", async () => {
  expect((await ask("*", "Host: portal.example", "OPTIONS")).status).toBe(204);
});

it("whatever is asked, behind the door it is a path of the portal, or refused", async () => {
  const piece = fc.constantFrom(
    "/",
    "//",
    "\\",
    "%5c",
    "..",
    "%2e",
    "vi",
    "http://x",
    "@",
    ":",
    "?",
    "#",
    "%0a",
    "%",
    "é",
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 12 }), async (pieces) => {
      const target = encodeURI(pieces.join("")).replaceAll("%25", "%");
      const { status, body } = await ask(target);
      expect([200, 400, 404]).toContain(status);
      if (status !== 200) return;
      const { originalUrl } = JSON.parse(body) as { originalUrl: string };
      expect(new URL(publicOrigin + originalUrl).origin).toBe(publicOrigin);
    }),
    { numRuns: 200 },
  );
});
