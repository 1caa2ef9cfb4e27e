import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "@playwright/test";
import { chromium } from "@playwright/test";
import { afterAll, beforeAll, expect, test } from "vitest";
import { chromiumArguments, findOrInstallChromium } from "../setup/chromium";
import type { Portal } from "../setup/portal";
import { startPortal } from "../setup/portal";
import { until } from "../setup/until";
import type { Reply } from "../setup/visitor";
import { send, Visitor } from "../setup/visitor";

let portal: Portal;
let browser: Browser;

beforeAll(async () => {
  portal = await startPortal({ env: { LOG_LEVEL: "info" } });
  browser = await chromium.launch({ executablePath: findOrInstallChromium(), args: chromiumArguments });
}, 240_000);

afterAll(async () => {
  await browser?.close();
  if (!portal) return;
  signalDatabase("SIGCONT");
  await portal.stop();
}, 60_000);

/** To all of its processes, as a machine out of memory or a full disk would hold them up. */
function signalDatabase(signal: "SIGSTOP" | "SIGCONT") {
  const { pid } = JSON.parse(readFileSync(join(portal.dataDir, "run", "postgres.json"), "utf8")) as {
    pid: number;
  };
  const children = execFileSync("ps", ["-o", "pid=", "--ppid", String(pid)], { encoding: "utf8" });
  for (const one of [pid, ...children.trim().split(/\s+/).map(Number)]) {
    try {
      process.kill(one, signal);
    } catch {
      // A process of a connection that has just ended.
    }
  }
}

const ask = (path: string, headers: Record<string, string> = {}) => send(portal.origin + path, { headers });

async function away() {
  signalDatabase("SIGSTOP");
  await until(
    "the portal says that its database is away",
    async () => (await ask("/readyz")).status === 503,
    8_000,
  );
}

async function back() {
  signalDatabase("SIGCONT");
  await until("the portal says that all is well", async () => (await ask("/readyz")).status === 200, 20_000);
}

const saysWhen = ({ status, headers }: Reply) => [status, headers["retry-after"]];

test("while the database hangs, everything says so at once, and heals by itself", async () => {
  const before = await ask("/vi/zones");
  expect(before.status).toBe(200);
  await away();

  // Pages in both languages, data of pages, the interface for programs, files.
  for (const [path, words] of [
    ["/vi/criteria", "Cơ sở dữ liệu tạm thời không trả lời"],
    ["/en/criteria", "The database does not answer for the moment"],
  ] as const) {
    const reply = await ask(path);
    expect(saysWhen(reply)).toEqual([503, "5"]);
    expect(reply.body).toContain(words);
  }
  expect(saysWhen(await ask("/vi/criteria.data"))).toEqual([503, "5"]);
  expect(saysWhen(await ask("/vi/zones.csv"))).toEqual([503, "5"]);
  const problem = await ask("/api/v1/zones");
  expect(saysWhen(problem)).toEqual([503, "5"]);
  expect(JSON.parse(problem.body)).toMatchObject({ status: 503, message: { vi: expect.any(String) } });

  // What needs no database goes on; what was kept is shown as of its time.
  expect((await ask("/vi/about")).status).toBe(200);
  await until(
    "the kept page is marked",
    async () => (await ask("/vi/zones")).body.includes("kept-page"),
    15_000,
  );
  expect((await ask("/vi/zones")).body).toContain("Bản lưu lúc");

  await back();
  expect((await ask("/vi/criteria")).status).toBe(200);
  expect((await ask("/vi/zones")).body).not.toContain("kept-page");
}, 90_000);

test("requests under way when the database begins to hang are answered within ten seconds", async () => {
  signalDatabase("SIGSTOP");
  const printed = portal.output().length;
  const begun = performance.now();
  const replies = await Promise.all(Array.from({ length: 30 }, (_, at) => ask(`/vi/programme?${at}`)));
  expect(performance.now() - begun).toBeLessThan(10_000);
  expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([503]));
  // The database's fault is said once, by whoever watches it, and not with every request as one of the portal's own.
  const told = () =>
    portal
      .output()
      .slice(printed)
      .split("\n")
      .filter((line) => line.includes("/vi/programme?"));
  await until("the log names every request", () => told().length >= replies.length);
  expect(told().filter((line) => line.includes('"level":50'))).toEqual([]);
  await back();
}, 60_000);

test("without scripts a form comes back with what was typed, to be sent again", async () => {
  const visitor = new Visitor(portal.origin);
  const typed = { email: "nguoi-hoi@example.vn", password: "một mật khẩu dài", returnTo: "/vi/saved" };
  await away();
  const reply = await visitor.post("/vi/sign-in", typed);
  expect(reply.status).toBe(503);
  expect(reply.body).toContain('name="email" value="nguoi-hoi@example.vn"');
  expect(reply.body).not.toContain("một mật khẩu dài");
  await back();
}, 60_000);

test("with scripts the form stays as it is, says why, and can be sent again", async () => {
  const page = await browser.newPage();
  try {
    await page.goto(`${portal.origin}/en/register`, { waitUntil: "networkidle" });
    await page.getByLabel(/name/i).first().fill("Trần Thị Dừa");
    await page.getByLabel(/e-mail/i).fill("dua@example.vn");
    await page
      .getByLabel(/password/i)
      .first()
      .fill("a long pass phrase of coconuts");
    await away();
    await page.locator("main form button[type=submit]").click();
    await page.getByText("What you typed is still here").waitFor();
    expect(await page.getByLabel(/e-mail/i).inputValue()).toBe("dua@example.vn");
    await back();
    await page.locator("main form button[type=submit]").click();
    await page.waitForURL((url) => !url.pathname.endsWith("/register"));
  } finally {
    await page.close();
  }
}, 90_000);
