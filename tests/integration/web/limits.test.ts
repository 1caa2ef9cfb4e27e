import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { afterEach, expect, it } from "vitest";
import { sessionCookie } from "~/app/platform/http/cookies.server";
import { publicOrigin } from "~/app/platform/public-origin.server";
import { door } from "~/server/web/door";
import { healthRoutes } from "~/server/web/health";
import { pageLimit } from "~/server/web/page-limit";
import { sameOriginWrites, sizeLimit } from "~/server/web/writes";
import { send } from "../../setup/visitor";

let server: Server;

afterEach(() => server.close());

async function serve(...handlers: express.RequestHandler[]): Promise<string> {
  const app = express();
  app.set("trust proxy", ["loopback"]);
  app.use(door, ...handlers, (request, response) =>
    response.json({ origin: request.headers.origin ?? null }),
  );
  server = app.listen(0, "127.0.0.1");
  await once(server, "listening");
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function written(url: string, headers: Record<string, string>): Promise<number> {
  return (await send(url, { method: "POST", headers, body: "" })).status;
}

it("without a configured address a form stands where its visitor sees the portal", async () => {
  const url = await serve(sameOriginWrites({}));
  expect(await written(url, { Origin: url })).toBe(200);
  expect(await written(url, { Origin: "https://evil.example" })).toBe(403);
  expect(await written(url, { Origin: "null" })).toBe(403);
  // What a proxy says of itself is hearsay.
  expect(await written(url, { Origin: "http://evil.example", "X-Forwarded-Host": "evil.example" })).toBe(403);
});

it("behind a proxy that names only itself, forms of the configured address are taken, and no other", async () => {
  const url = await serve(sameOriginWrites({ PUBLIC_URL: publicOrigin }));
  expect(await written(url, { Origin: publicOrigin, Host: "127.0.0.1:3000" })).toBe(200);
  expect(await written(url, { Origin: "http://127.0.0.1:3000", Host: "127.0.0.1:3000" })).toBe(403);
  expect(await written(url, { Origin: "http://evil.example", Host: "evil.example" })).toBe(403);
});

it("a write that does not say where it stood must at least not be another site's", async () => {
  const url = await serve(sameOriginWrites({}));
  expect(await written(url, {})).toBe(200);
  expect(await written(url, { "Sec-Fetch-Site": "same-origin" })).toBe(200);
  expect(await written(url, { "Sec-Fetch-Site": "cross-site" })).toBe(403);
  expect(await written(url, { "Sec-Fetch-Site": "same-site" })).toBe(403);
});

it("the framework finds no origin to compare with the name used inside", async () => {
  const url = await serve(sameOriginWrites({ PUBLIC_URL: publicOrigin }));
  const { body } = await send(url, { method: "POST", headers: { Origin: publicOrigin }, body: "" });
  expect(JSON.parse(body)).toEqual({ origin: null });
});

it("a form of 64 KiB is taken, one byte more is not", async () => {
  const url = await serve(sizeLimit);
  const post = (bytes: number) => send(url, { method: "POST", body: "a".repeat(bytes) });
  expect((await post(64 * 1024)).status).toBe(200);
  expect((await post(64 * 1024 + 1)).status).toBe(413);
});

it("pages are counted by caller: by address, a network for IPv6, by session where there is one", async () => {
  const url = await serve(pageLimit(2));
  const from = async (address: string, cookie = "") =>
    (await send(url, { headers: { "X-Forwarded-For": address, Cookie: cookie } })).status;
  const session = (await sessionCookie.serialize("a token of a session")).split(";")[0];
  expect([await from("192.0.2.1"), await from("192.0.2.1"), await from("192.0.2.1")]).toEqual([
    200, 200, 429,
  ]);
  expect(await from("::ffff:192.0.2.1")).toBe(429);
  expect(await from("192.0.2.2")).toBe(200);
  expect(await from("192.0.2.1", session)).toBe(200);
  // Nobody but the portal signs one.
  expect(await from("192.0.2.1", "session=made-up")).toBe(429);
  const network = await Promise.all(["2001:db8::1", "2001:db8::2", "2001:db8::3"].map((one) => from(one)));
  expect(network.sort()).toEqual([200, 200, 429]);
});

const here = { MEILI_URL: "http://127.0.0.1:9" };
const database = { there: true, stop() {} };

it("metrics are for this machine, and for whoever has the token", async () => {
  const asked = async (url: string, headers = {}) => (await send(`${url}/metrics`, { headers })).status;
  const plain = await serve(healthRoutes(here, database));
  expect(await asked(plain)).toBe(200);
  expect(await asked(plain, { "X-Forwarded-For": "192.0.2.1" })).toBe(404);
  server.close();
  // Behind a proxy on this machine everybody comes from this machine.
  const proxied = await serve(healthRoutes({ ...here, PUBLIC_URL: "https://portal.example" }, database));
  expect(await asked(proxied)).toBe(404);
  server.close();
  const METRICS_TOKEN = "a token of sixteen letters";
  const guarded = await serve(healthRoutes({ ...here, METRICS_TOKEN }, database));
  expect(await asked(guarded)).toBe(404);
  expect(await asked(guarded, { Authorization: `Bearer ${METRICS_TOKEN}` })).toBe(200);
});
