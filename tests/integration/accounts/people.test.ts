import { beforeAll, expect, test } from "vitest";
import type { Actor, Role } from "~/app/accounts/model/permissions";
import { people } from "~/app/accounts/queries/people.server";
import { changeRole } from "~/app/accounts/use-cases/change-role.server";
import { db } from "~/app/platform/database/client.server";
import { Refusal } from "~/app/platform/refusal";

async function person(name: string, role: Role, more: { illustrative?: boolean } = {}): Promise<Actor> {
  const email = `${crypto.randomUUID()}@authority.example`;
  return db.user.create({
    data: { name, email, role, passwordHash: "x", ...more },
    select: { id: true, name: true, role: true },
  });
}

async function outcomeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return "done";
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

const administrators = () => db.user.count({ where: { role: "admin" } });
let admin: Actor;

beforeAll(async () => {
  admin = await db.user.findFirstOrThrow({
    where: { role: "admin" },
    select: { id: true, name: true, role: true },
  });
  const many = Array.from({ length: 800 }, (_, at) => ({
    name: `A${at}`,
    email: `a${at}@crowd.example`,
    role: "investor" as const,
    passwordHash: "x",
  }));
  await db.user.createMany({ data: many });
  await db.user.create({
    data: { name: "Vũ Đình Khuê", email: "vudk@congthuong.example", role: "investor", passwordHash: "x" },
  });
});

test.each(["Khuê", "vu dinh khue", "ĐÌNH KHUÊ", "vudk@", "congthuong.example"])(
  "among 800 accounts “%s” finds the one that is looked for",
  async (q) => {
    const found = await people(admin, { q, page: 1 });
    expect(found.rows.map(({ name }) => name)).toEqual(["Vũ Đình Khuê"]);
  },
);

test("all are there, page by page, each once, staff first; signs of patterns are letters", async () => {
  const first = await people(admin, { q: "", page: 1 });
  expect(first.rows[0]?.role).toBe("admin");
  const pages = Array.from({ length: first.pages }, (_, at) => people(admin, { q: "", page: at + 1 }));
  const ids = (await Promise.all(pages)).flatMap(({ rows }) => rows.map(({ id }) => id));
  expect(new Set(ids).size).toBe(await db.user.count());
  expect(ids).toHaveLength(first.total);
  expect((await people(admin, { q: "", page: 4000 })).query.page).toBe(first.pages);
  expect((await people(admin, { q: "%", page: 1 })).total).toBe(0);
});

test("of two administrators who take each other's role at once, one is too late", async () => {
  for (let round = 0; round < 15; round += 1) {
    const [one, other] = [await person("One", "admin"), await person("Other", "admin")];
    const before = await administrators();
    const outcomes = await Promise.all([
      outcomeOf(changeRole({ actor: one, personId: other.id, role: "investor" })),
      outcomeOf(changeRole({ actor: other, personId: one.id, role: "investor" })),
    ]);
    expect(outcomes.sort()).toEqual(["done", "forbidden"]);
    expect(await administrators()).toBe(before - 1);
  }
});

test("the last real administrator keeps the role, whatever accounts of the demonstration there are", async () => {
  const real = await db.user.findMany({
    where: { role: "admin", illustrative: false },
    select: { id: true },
  });
  const demonstration = await person("Minh hoạ", "admin", { illustrative: true });
  const [last, ...others] = real.map(({ id }) => id);
  for (const personId of others) await changeRole({ actor: demonstration, personId, role: "investor" });
  await expect(
    changeRole({ actor: demonstration, personId: last ?? "", role: "investor" }),
  ).rejects.toMatchObject({ code: "conflict", failures: [{ rule: "not-the-last" }] });
});

test("the database itself never lets the last administrator go, not even to two at once", async () => {
  await db.user.deleteMany({ where: { role: "admin", illustrative: true } });
  const spare = await person("Spare", "admin");
  const demote = (id: string) => db.user.update({ where: { id }, data: { role: "investor" } });
  const all = await db.user.findMany({ where: { role: "admin" }, select: { id: true } });
  expect(all.map(({ id }) => id)).toContain(spare.id);
  const outcomes = await Promise.allSettled(all.map(({ id }) => demote(id)));
  expect(outcomes.filter(({ status }) => status === "rejected")).toHaveLength(1);
  expect(await administrators()).toBe(1);
  await expect(db.user.deleteMany({ where: { role: "admin" } })).rejects.toThrow(/last administrator/);
});
