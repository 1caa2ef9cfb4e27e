import { beforeEach, expect, test } from "vitest";
import { hashPassword } from "~/app/accounts/password.server";
import { linkPage } from "~/app/accounts/queries/link-page.server";
import { beginSession } from "~/app/accounts/session.server";
import { appointAdministrator } from "~/app/accounts/use-cases/appoint-administrator.server";
import { setPassword } from "~/app/accounts/use-cases/set-password.server";
import { signIn } from "~/app/accounts/use-cases/sign-in.server";
import { db } from "~/app/platform/database/client.server";

const hours = 3_600_000;
const password = "dừa xanh Bến Tre";
let email: string;

beforeEach(() => {
  email = `${crypto.randomUUID()}@authority.example`;
});

const appoint = (now?: Date) => appointAdministrator({ email, name: "Nguyễn Văn An" }, now);
const enter = (typed: string) =>
  signIn({ form: { email, password: typed }, clientAddress: "10.8.0.1", device: null });

test("an administrator sets a password by the link, and signs in with it", async () => {
  const token = await appoint();
  expect(await linkPage(token)).toEqual({ name: "Nguyễn Văn An", email });
  await expect(enter("")).rejects.toMatchObject({ code: "invalid" });
  expect((await setPassword({ token, form: { password } })).role).toBe("admin");
  expect((await enter(password)).role).toBe("admin");
  const { id } = await db.user.findUniqueOrThrow({ where: { email }, select: { id: true } });
  const events = await db.auditEvent.findMany({ where: { subjectId: id }, orderBy: { id: "asc" } });
  expect(events.map(({ action }) => action)).toEqual([
    "account.appointed",
    "account.password-set",
    "account.signed-in",
  ]);
});

test("a link serves once, even twice at the same time", async () => {
  const token = await appoint();
  const outcomes = await Promise.allSettled([
    setPassword({ token, form: { password } }),
    setPassword({ token, form: { password: "another one" } }),
  ]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  await expect(setPassword({ token, form: { password } })).rejects.toMatchObject({ code: "conflict" });
  expect(await linkPage(token)).toBe(null);
});

test("a link serves a day, and not once there is another", async () => {
  const early = await appoint();
  const token = await appoint();
  expect(await linkPage(early)).toBe(null);
  const late = new Date(Date.now() + 25 * hours);
  await expect(setPassword({ token, form: { password }, now: late })).rejects.toMatchObject({
    code: "conflict",
  });
  expect(await linkPage(token)).not.toBe(null);
});

test("whoever registered the address before is out", async () => {
  const stranger = { email, name: "X", passwordHash: await hashPassword("the stranger's") };
  const person = await db.user.create({ data: stranger, select: { id: true, role: true } });
  await beginSession(person);
  await appoint();
  expect(await db.session.count({ where: { userId: person.id } })).toBe(0);
  await expect(enter("the stranger's")).rejects.toMatchObject({ code: "invalid" });
});

test("an account of the demonstration is given to nobody", async () => {
  email = "admin@ben-do.example";
  const before = await db.user.findUniqueOrThrow({ where: { email } });
  await expect(appoint()).rejects.toMatchObject({ code: "conflict" });
  expect(await db.user.findUniqueOrThrow({ where: { email } })).toEqual(before);
});

test("the secret is not stored, and has the form that logs leave out", async () => {
  const token = await appoint();
  expect(token).toMatch(/^[\w-]+\.[\w-]{43}$/);
  const secret = token.split(".")[1];
  const stored = JSON.stringify([await db.passwordLink.findMany(), await db.user.findMany()]);
  expect(stored).not.toContain(secret);
});
