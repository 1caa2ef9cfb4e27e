import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freePort } from "~/server/embedded/ports";
import type { RunningProcess } from "../setup/child-process";
import { start, temporaryDataFolder } from "../setup/child-process";
import { until } from "../setup/until";

// A portal that people reach by an address, from its first start on.
const dataDir = temporaryDataFolder();
const password = "dừa xanh Bến Tre";
const email = "an@authority.example";
let portal: RunningProcess;
let origin: string;
let env: Record<string, string | undefined>;

beforeAll(async () => {
  const port = await freePort();
  origin = `http://localhost:${port}`;
  const own = { DATABASE_URL: undefined, MEILI_URL: undefined, MEILI_MASTER_KEY: undefined };
  env = { ...own, MEILI_INDEX_PREFIX: "", NODE_ENV: undefined, DATA_DIR: dataDir, PUBLIC_URL: origin };
  portal = start(["server/start.js"], { ...env, PORT: String(port) });
  let ended = false;
  void portal.ended.then(() => {
    ended = true;
  });
  await until("the portal is ready", () => ended || portal.output().includes("Ready:"), 240_000);
  if (ended) throw new Error(portal.output());
}, 250_000);

afterAll(async () => {
  portal.child.kill("SIGTERM");
  await portal.ended;
  rmSync(dataDir, { recursive: true, force: true });
});

function post(path: string, fields: Record<string, string>) {
  const body = new URLSearchParams(fields);
  return fetch(origin + path, { method: "POST", body, redirect: "manual", headers: { Origin: origin } });
}

test("a portal with an address has no known accounts, and says how to make the first", async () => {
  const secrets = readFileSync(join(dataDir, "secrets.json"), "utf8");
  const { demoPassword } = JSON.parse(secrets) as { demoPassword: string };
  expect(portal.output()).not.toContain(demoPassword);
  expect(portal.output()).toContain("No administrator yet. Make one: npm run setup");
  const tried = await post("/vi/sign-in", { email: "admin@ben-do.example", password: demoPassword });
  expect(tried.status).toBe(422);
});

test("setup makes an administrator by a link that serves once", async () => {
  const name = "Nguyễn Văn An";
  const setup = start(["--import", "tsx", "server/setup.ts", "--email", email, "--name", name], env);
  expect(await setup.ended, setup.output()).toBe(0);
  const link = new URL(/http\S+\/vi\/password\/\S+/.exec(setup.output())?.[0] ?? "");
  expect(link.origin).toBe(origin);

  const page = await fetch(link);
  expect(page.headers.get("Cache-Control")).toBe("no-store");
  const html = await page.text();
  expect(html).toContain(email);
  expect(html).toMatch(/<meta name="robots" content="noindex/);

  expect((await post(link.pathname, { password: "short" })).status).toBe(422);
  const set = await post(link.pathname, { password });
  expect([set.status, set.headers.get("Location")]).toEqual([302, "/vi/office"]);
  const again = await post(link.pathname, { password: "another password" });
  expect(again.status).toBe(409);
  expect(await again.text()).toContain("Liên kết không còn dùng được");
  expect((await post("/vi/sign-in", { email, password })).status).toBe(302);
  expect(portal.output()).not.toContain(link.pathname.split(".")[1]);
});

test("setup without a name says what it needs", async () => {
  const setup = start(["--import", "tsx", "server/setup.ts", "--email", email], env);
  expect(await setup.ended).toBe(1);
  expect(setup.output()).toContain("→ npm run setup -- --email");
});
