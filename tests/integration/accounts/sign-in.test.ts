import { beforeAll, expect, test } from "vitest";
import { hashPassword } from "~/app/accounts/password.server";
import { signIn } from "~/app/accounts/use-cases/sign-in.server";
import { db } from "~/app/platform/database/client.server";

const email = "officer@ben-do.example";
const attempt = (password: string, clientAddress: string) =>
  signIn({ form: { email, password }, clientAddress });

beforeAll(async () => {
  await db.user.update({ where: { email }, data: { passwordHash: await hashPassword("the right one") } });
});

test("signing in rightly any number of times is never held against an account", async () => {
  for (let time = 0; time < 12; time += 1) {
    expect((await attempt("the right one", `10.0.0.${time}`)).role).toBe("officer");
  }
});

test("guessing is refused after ten tries, from wherever, even with the right password then", async () => {
  for (let time = 0; time < 10; time += 1) {
    await expect(attempt("a guess", `10.0.1.${time}`)).rejects.toMatchObject({ code: "invalid" });
  }
  await expect(attempt("the right one", "10.0.1.99")).rejects.toMatchObject({ code: "throttled" });
});

test("a session keeps the token's fingerprint, not the token", async () => {
  await db.rateLimiterFlexible.deleteMany();
  const { cookie } = await attempt("the right one", "10.0.2.1");
  const { id } = await db.session.findFirstOrThrow({ orderBy: { createdAt: "desc" }, select: { id: true } });
  expect(id).toMatch(/^[0-9a-f]{64}$/);
  expect(cookie).not.toContain(id);
  expect(cookie).toMatch(/HttpOnly/);
});
