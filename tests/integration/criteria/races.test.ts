import { afterEach, beforeAll, expect, test } from "vitest";
import type { Actor } from "~/app/accounts/model/permissions";
import type { DraftEdits } from "~/app/criteria/model/draft-edits";
import { storedModel } from "~/app/criteria/queries/stored-model.server";
import { checkFingerprints } from "~/app/criteria/use-cases/check-fingerprints.server";
import { publishCriteria } from "~/app/criteria/use-cases/publish-criteria.server";
import { saveDraft } from "~/app/criteria/use-cases/save-draft.server";
import { startDraft } from "~/app/criteria/use-cases/start-draft.server";
import { dayAfter, vietnamDay } from "~/app/platform/calendar";
import { db } from "~/app/platform/database/client.server";
import { failureText } from "~/app/platform/http/form-reply.server";
import { Refusal } from "~/app/platform/refusal";
import { hashOf } from "~/app/scoring/receipt/canonical";

const setId = "province";
const drafts = { setId, publishedAt: null };
let planner: Actor;
let daysTaken = 0;

beforeAll(async () => {
  planner = await db.user.findFirstOrThrow({
    where: { role: "planner" },
    select: { id: true, name: true, role: true },
  });
});

afterEach(async () => {
  await db.criteriaVersion.deleteMany({ where: drafts });
});

/** A day on which no version begins yet. */
function freeDay(): string {
  daysTaken += 1;
  return dayAfter(vietnamDay(new Date()), daysTaken);
}

async function editsOf(number: number, passMark: number): Promise<DraftEdits> {
  const where = { setId_number: { setId, number } };
  const model = storedModel((await db.criteriaVersion.findUniqueOrThrow({ where })).model);
  const weights = Object.fromEntries(model.criteria.map(({ code, weight }) => [code, Number(weight)]));
  return { weights, passMark };
}

/** What the outcome was: "done", or the refusal; anything else is a fault. */
async function answerOf(work: Promise<unknown>): Promise<Refusal | "done"> {
  try {
    await work;
    return "done";
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

async function outcomeOf(work: Promise<unknown>): Promise<string> {
  const answer = await answerOf(work);
  return answer === "done" ? answer : answer.code;
}

async function freshDraft(): Promise<number> {
  await db.criteriaVersion.deleteMany({ where: drafts });
  return startDraft({ actor: planner, setId });
}

const publish = (number: number, effectiveFrom: string) =>
  publishCriteria({ actor: planner, setId, number, effectiveFrom });

test("whoever saves while a draft is published: the fingerprint is of the model that is stored", async () => {
  for (let round = 0; round < 15; round += 1) {
    const number = await freshDraft();
    const edits = await editsOf(number, 40 + round);
    const [saved, published] = await Promise.all([
      outcomeOf(saveDraft({ actor: planner, setId, number, edits })),
      outcomeOf(publish(number, freeDay())),
    ]);
    expect(published).toBe("done");
    expect(["done", "conflict"]).toContain(saved);
    const where = { setId_number: { setId, number } };
    const { model, modelHash, publishedAt } = await db.criteriaVersion.findUniqueOrThrow({ where });
    expect(publishedAt).not.toBeNull();
    expect(modelHash).toBe(hashOf(model));
    expect(storedModel(model).passMark === 40 + round).toBe(saved === "done");
  }
});

test("of two who begin a draft at once, one does and the other is told", async () => {
  for (let round = 0; round < 15; round += 1) {
    await db.criteriaVersion.deleteMany({ where: drafts });
    const begun = [1, 2].map(() => outcomeOf(startDraft({ actor: planner, setId })));
    expect((await Promise.all(begun)).sort()).toEqual(["conflict", "done"]);
    expect(await db.criteriaVersion.count({ where: drafts })).toBe(1);
  }
});

test("of two who publish for the same day at once, one does and the other is told in words", async () => {
  const number = await freshDraft();
  const day = freeDay();
  const answers = await Promise.all([1, 2].map(() => answerOf(publish(number, day))));
  const refusal = answers.find((answer) => answer !== "done");
  expect(answers).toContain("done");
  expect(refusal?.code).toBe("conflict");
  for (const lang of ["vi", "en"] as const) {
    const words = refusal?.failures.map((failure) => failureText(failure, lang)) ?? [];
    expect(words).toEqual([expect.stringMatching(/bản thảo|dự thảo|draft/)]);
  }
  const begins = { setId, effectiveFrom: new Date(day) };
  expect(await db.criteriaVersion.count({ where: begins })).toBe(1);
});

test("a day on which a version begins already is refused in words", async () => {
  const day = freeDay();
  const first = await freshDraft();
  await publish(first, day);
  const answer = await answerOf(publish(await freshDraft(), day));
  expect(answer).toMatchObject({
    code: "conflict",
    failures: [{ field: "effectiveFrom", data: { number: first } }],
  });
});

test("past the rules of the portal the database keeps one version a set and day", async () => {
  const named = { nameVi: "Cụm", nameEn: "Clusters" };
  await db.criteriaSet.create({ data: { id: "clusters", scope: "kind", zoneKind: "cluster", ...named } });
  const published = { model: {}, modelHash: hashOf({}), publishedAt: new Date() };
  const planted = [1, 2].map((number) => {
    const effectiveFrom = new Date(dayAfter(vietnamDay(new Date()), number));
    return db.criteriaVersion.create({ data: { setId: "clusters", number, ...published, effectiveFrom } });
  });
  const ends = (await Promise.allSettled(planted)).map(({ status }) => status);
  expect(ends.sort()).toEqual(["fulfilled", "rejected"]);
});

test("past the rules of the portal no version begins before the day on which it was published", async () => {
  const named = { nameVi: "Khu", nameEn: "Parks" };
  await db.criteriaSet.create({ data: { id: "parks", scope: "kind", zoneKind: "park", ...named } });
  const published = { model: {}, modelHash: hashOf({}), publishedAt: new Date() };
  const effectiveFrom = new Date(dayAfter(vietnamDay(new Date()), -1));
  const row = { setId: "parks", number: 1, ...published, effectiveFrom };
  await expect(db.criteriaVersion.create({ data: row })).rejects.toThrow(/not_before_published/);
  const nameless = { ...row, modelHash: null, effectiveFrom: new Date(freeDay()) };
  await expect(db.criteriaVersion.create({ data: nameless })).rejects.toThrow(/published_whole/);
});

test("the database itself keeps what has been published as it is, and one draft a set", async () => {
  const number = await freshDraft();
  const second = { setId, number: number + 1, model: {} };
  await expect(db.criteriaVersion.create({ data: second })).rejects.toThrow();
  await publish(number, freeDay());
  const where = { setId_number: { setId, number } };
  const changes = [
    { model: {} },
    { publishedAt: null, modelHash: null, effectiveFrom: null },
    { effectiveFrom: new Date(dayAfter(freeDay())) },
    { effectiveTo: new Date("2035-01-01") },
    { number: number + 50 },
  ];
  for (const data of changes) {
    await expect(db.criteriaVersion.update({ where, data })).rejects.toThrow(/published/);
  }
  await expect(db.criteriaVersion.delete({ where })).rejects.toThrow(/published/);
  const set = { id: setId };
  const wider = { scope: "kind", zoneKind: "park" } as const;
  await expect(db.criteriaSet.update({ where: set, data: wider })).rejects.toThrow(/published/);
});

test("there is one set for the province, one for each kind and one for each zone", async () => {
  const named = { nameVi: "Khác", nameEn: "Another" };
  const another = [
    { id: "province-2", scope: "province", ...named },
    { id: "phu-thuan-2", scope: "zone", zoneId: "kcn-phu-thuan", ...named },
  ] as const;
  for (const data of another) await expect(db.criteriaSet.create({ data })).rejects.toThrow(/scope/);
  const unnamed = { id: "nowhere", scope: "zone", ...named } as const;
  await expect(db.criteriaSet.create({ data: unnamed })).rejects.toThrow(/CriteriaSet_scope_named/);
});

test("every night a model that is not its fingerprint's is found", async () => {
  const check = () => db.$transaction((tx) => checkFingerprints.work(tx, new Date()));
  const alarms = () => db.auditEvent.findMany({ where: { action: "criteria.fingerprint-differs" } });
  await check();
  expect(await alarms()).toEqual([]);
  // What no one can do through the portal: past the database's own guard.
  await db.$transaction([
    db.$executeRaw`SET LOCAL session_replication_role = replica`,
    db.$executeRaw`UPDATE "CriteriaVersion" SET model = jsonb_set(model::jsonb, '{passMark}', '1') WHERE "setId" = 'phu-thuan'`,
  ]);
  await check();
  expect(await alarms()).toMatchObject([{ data: { setId: "phu-thuan", number: 1 } }]);
});
