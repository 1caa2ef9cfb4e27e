import { beforeAll, expect, test, vi } from "vitest";
import { hashPassword } from "~/app/accounts/password.server";
import { db } from "~/app/platform/database/client.server";

const email = "admin@ben-do.example";
const form = { email, password: "known to everybody" };

beforeAll(async () => {
  await db.user.update({ where: { email }, data: { passwordHash: await hashPassword(form.password) } });
});

/** The house as a process with this DEMO_ACCOUNTS has it. */
async function houseWith(demoAccounts: string | undefined) {
  vi.stubEnv("DEMO_ACCOUNTS", demoAccounts);
  vi.resetModules();
  const { signIn } = await import("~/app/accounts/use-cases/sign-in.server");
  const { actorOf } = await import("~/app/accounts/session.server");
  return {
    signIn: () => signIn({ form, clientAddress: "10.9.0.1", device: null }),
    actorWith: (cookies: readonly string[]) => {
      const headers = { Cookie: cookies.map((cookie) => cookie.split(";")[0]).join("; ") };
      return actorOf(new Request("http://localhost", { headers }));
    },
  };
}

test("the seed marks every account of the demonstration", async () => {
  expect(await db.user.count({ where: { illustrative: false } })).toBe(0);
});

test("a known password lets nobody in, and no session of before goes on", async () => {
  const shown = await houseWith("yes");
  const { cookies } = await shown.signIn();
  expect(await shown.actorWith(cookies)).toMatchObject({ role: "admin" });

  const open = await houseWith(undefined);
  await expect(open.signIn()).rejects.toMatchObject({ code: "invalid" });
  expect(await open.actorWith(cookies)).toBe(null);
});
