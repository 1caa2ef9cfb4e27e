import { beforeAll, beforeEach, expect, test } from "vitest";
import type { Device } from "~/app/accounts/device.server";
import { deviceOf } from "~/app/accounts/device.server";
import { hashPassword } from "~/app/accounts/password.server";
import { signIn } from "~/app/accounts/use-cases/sign-in.server";
import { clientAddress } from "~/app/platform/client-address.server";
import { db } from "~/app/platform/database/client.server";
import { Refusal } from "~/app/platform/refusal";
import { mailsTo } from "../contact/mail-of";

const right = "the right one";
let passwordHash: string;
let email: string;

beforeAll(async () => {
  passwordHash = await hashPassword(right);
});

// What is counted is counted in memory too, so each test has an account of its own.
beforeEach(async () => {
  email = `${crypto.randomUUID()}@authority.example`;
  await db.user.create({ data: { email, name: "Hoa", role: "officer", language: "en", passwordHash } });
});

function attempt(password: string, from: string, device: Device | null = null) {
  return signIn({ form: { email, password }, clientAddress: clientAddress(from), device });
}

/** "in", or the code of the refusal: an "invalid" one had its password looked at. */
async function outcome(password: string, from: string, device: Device | null = null): Promise<string> {
  try {
    await attempt(password, from, device);
    return "in";
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

async function knownDevice(from: string): Promise<Device | null> {
  const { cookies } = await attempt(right, from);
  const sent = cookies.map((cookie) => cookie.split(";")[0]).join("; ");
  return deviceOf(new Request("http://localhost", { headers: { Cookie: sent } }));
}

/** Every address tries so many wrong passwords; answers with how many of them were looked at. */
async function attack(addresses: string[], triesEach: number): Promise<number> {
  let checked = 0;
  for (let round = 0; round < triesEach; round += 1) {
    const outcomes = await Promise.all(addresses.map((from) => outcome("a guess", from)));
    checked += outcomes.filter((code) => code === "invalid").length;
  }
  return checked;
}

test("signing in rightly any number of times is never held against an account", async () => {
  for (let time = 0; time < 25; time += 1) {
    expect((await attempt(right, `10.0.0.${time % 3}`)).role).toBe("officer");
  }
});

test("an attacker of 100 addresses tries few passwords, and shuts nobody out", async () => {
  const device = await knownDevice("198.51.100.1");
  const addresses = Array.from({ length: 100 }, (_, at) => `10.1.0.${at}`);
  const checked = await attack(addresses, 5);
  expect(checked).toBeLessThan(400);
  // Once it is known for what it is, an address has had its tries.
  expect(await attack(addresses, 2)).toBe(0);
  expect(await outcome(right, "198.51.100.2")).toBe("in");
  expect(await outcome(right, "198.51.100.1", device)).toBe("in");
  // Even from an address that the attack comes from.
  expect(await outcome(right, "10.1.0.7", device)).toBe("in");
  const mails = await mailsTo(email);
  expect(mails.map(({ subject }) => subject)).toEqual(["Many failed attempts to sign in to your account"]);
  expect(await db.auditEvent.count({ where: { action: "account.sign-in-failures" } })).toBe(1);
});

test("one address has ten tries, and another is not held up by them", async () => {
  expect(await attack(["10.2.0.1"], 12)).toBe(10);
  expect(await outcome(right, "10.2.0.1")).toBe("throttled");
  expect(await outcome(right, "10.2.0.2")).toBe("in");
});

test("all the networks of one site are one address", async () => {
  const networks = Array.from({ length: 40 }, (_, at) => `2001:db8:7:${at.toString(16)}::1`);
  expect(await attack(networks, 1)).toBeLessThanOrEqual(10);
  expect(await outcome(right, "2001:db8:8::1")).toBe("in");
});

test("a known device that guesses has ten tries, then those of any other", async () => {
  const device = await knownDevice("10.3.0.1");
  const outcomes: string[] = [];
  for (let time = 0; time < 25; time += 1) outcomes.push(await outcome("a guess", "10.3.0.1", device));
  expect(outcomes.filter((code) => code === "invalid")).toHaveLength(20);
});

test("a device is known for its own account alone", async () => {
  const device = await knownDevice("10.4.0.1");
  const other = `${crypto.randomUUID()}@authority.example`;
  await db.user.create({ data: { email: other, name: "Lan", role: "officer", passwordHash } });
  email = other;
  expect(await attack(["10.4.0.9"], 12)).toBe(10);
  expect(await outcome(right, "10.4.0.9", device)).toBe("throttled");
  const forged = new Request("http://localhost", {
    headers: { Cookie: `device=${btoa(JSON.stringify(device))}.x` },
  });
  expect(await deviceOf(forged)).toBe(null);
});

test("an account that does not exist is refused in the same way, and nobody is written to", async () => {
  email = "nobody@authority.example";
  const addresses = Array.from({ length: 25 }, (_, at) => `10.5.0.${at}`);
  expect(await attack(addresses, 2)).toBeGreaterThan(25);
  expect(await mailsTo(email)).toEqual([]);
});

test("a session keeps the token's fingerprint, not the token; no cookie is for scripts", async () => {
  const { cookies } = await attempt(right, "10.6.0.1");
  const { id } = await db.session.findFirstOrThrow({ orderBy: { createdAt: "desc" }, select: { id: true } });
  expect(id).toMatch(/^[0-9a-f]{64}$/);
  expect(cookies).toHaveLength(2);
  for (const cookie of cookies) {
    expect(cookie).not.toContain(id);
    expect(cookie).toMatch(/HttpOnly/);
  }
});
