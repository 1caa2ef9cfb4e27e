import { once } from "node:events";
import { writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { onFreePort } from "~/server/embedded/ports";
import { start, temporaryDataFolder } from "../setup/child-process";
import { holdRefusingPort } from "../setup/held-port";

const connections = inject("connections");

async function startWith(env: Record<string, string | undefined>, nodeArguments: string[] = []) {
  return onFreePort(0, async (free) => {
    const port = env.PORT ?? String(free);
    const portal = start([...nodeArguments, "server/start.js"], {
      DATA_DIR: temporaryDataFolder(),
      NODE_ENV: undefined,
      ...env,
      PORT: port,
    });
    const code = await portal.ended;
    // What went wrong is two lines at the end: what, and what to do.
    const last = portal.output().trim().split("\n").slice(-2).join("\n");
    if (env.PORT === undefined && last.includes(`Port ${port} is taken`)) throw new Error(last);
    return { code, last, all: portal.output() };
  });
}

test("a taken port is named, with another one to use", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const { port } = other.address() as AddressInfo;
  const { code, last } = await startWith({ PORT: String(port) });
  other.close();
  expect(code).toBe(1);
  expect(last).toBe(
    `✗ Port ${port} is taken\n  → end what uses it, or choose another: PORT=${port + 1} npm start`,
  );
});

test("an old Node is told which one is needed", async () => {
  const pretend = `data:text/javascript,Object.defineProperty(process,"versions",{value:{node:"18.19.0"}})`;
  const { code, last } = await startWith({}, ["--import", pretend]);
  expect(code).toBe(1);
  expect(last).toMatch(/^✗ Node 18\.19\.0 is too old .*\n {2}→ install Node 20\.19/);
});

test("a data folder that cannot be used is named", async () => {
  const file = join(temporaryDataFolder(), "a-file");
  writeFileSync(file, "");
  const { code, last } = await startWith({ DATA_DIR: file });
  expect(code).toBe(1);
  expect(last).toContain(`The data folder ${file} cannot be read and written`);
});

test("a database that does not answer is named without its password", async () => {
  const { port, release } = await holdRefusingPort();
  const { code, last, all } = await startWith({
    DATABASE_URL: `postgresql://me:secret@127.0.0.1:${port}/ben_do`,
  });
  release();
  expect(code).toBe(1);
  expect(last).toContain(`No PostgreSQL answers at 127.0.0.1:${port}/ben_do`);
  expect(all).not.toContain("secret");
});

test("a database whose host has several addresses is named when none answers", async () => {
  const { port, release } = await holdRefusingPort();
  // As "localhost" is on most machines; here both addresses refuse.
  const addresses = JSON.stringify([
    { address: "127.0.0.1", family: 4 },
    { address: "127.0.0.2", family: 4 },
  ]);
  const pretend = `import dns from "node:dns";const real=dns.lookup;
    dns.lookup=(host,options,done)=>host==="two.test"?done(null,${addresses}):real(host,options,done)`;
  const { code, last } = await startWith({ DATABASE_URL: `postgresql://me@two.test:${port}/ben_do` }, [
    "--import",
    `data:text/javascript,${encodeURIComponent(pretend)}`,
  ]);
  release();
  expect(code).toBe(1);
  expect(last).toContain(`No PostgreSQL answers at two.test:${port}/ben_do`);
});

test.each([
  ["ends every connection", (connection: { destroy(): void }) => connection.destroy()],
  ["takes connections and says nothing", () => {}],
])("a database that %s is named", async (_what, greet) => {
  const other = createServer(greet).listen(0, "127.0.0.1");
  await once(other, "listening");
  const { port } = other.address() as AddressInfo;
  const { code, last } = await startWith({ DATABASE_URL: `postgresql://me@127.0.0.1:${port}/ben_do` });
  other.close();
  expect(code).toBe(1);
  expect(last).toContain(`No PostgreSQL answers at 127.0.0.1:${port}/ben_do`);
});

test("a database address that is none is refused", async () => {
  const { code, last } = await startWith({ DATABASE_URL: "localhost:5432" });
  expect(code).toBe(1);
  expect(last).toContain("DATABASE_URL is not a usable address");
});

test("a database that refuses the account says so", async () => {
  const url = new URL(connections.DATABASE_URL);
  url.password = "wrong";
  const { code, last } = await startWith({ DATABASE_URL: url.href });
  expect(code).toBe(1);
  expect(last).toContain("refuses the account");
});

test("a Meilisearch that refuses the key says so", async () => {
  const { code, last } = await startWith({
    DATABASE_URL: process.env.DATABASE_URL,
    MEILI_URL: connections.MEILI_URL,
    MEILI_MASTER_KEY: "not-the-right-key-at-all",
  });
  expect(code).toBe(1);
  expect(last).toContain(`Meilisearch at ${connections.MEILI_URL} refuses the key`);
});

test("without a prebuilt server the way out is named", async () => {
  const pretend = `data:text/javascript,Object.defineProperty(process,"arch",{value:"mips"})`;
  const { code, last } = await startWith({ DATABASE_URL: undefined }, ["--import", pretend]);
  expect(code).toBe(1);
  expect(last).toMatch(/There is no prebuilt PostgreSQL for \w+ mips.*\n.*set DATABASE_URL/);
});
