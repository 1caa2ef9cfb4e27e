import { afterEach, beforeAll, expect, test } from "vitest";
import type { Actor } from "~/app/accounts/model/permissions";
import type { DraftEdits } from "~/app/criteria/model/draft-edits";
import { storedModel } from "~/app/criteria/queries/stored-model.server";
import { checkFingerprints } from "~/app/criteria/use-cases/check-fingerprints.server";
import { publishCriteria } from "~/app/criteria/use-cases/publish-criteria.server";
import { saveDraft } from "~/app/criteria/use-cases/save-draft.server";
import { startDraft } from "~/app/criteria/use-cases/start-draft.server";
import { db } from "~/app/platform/database/client.server";
import { Refusal } from "~/app/platform/refusal";
import { hashOf } from "~/app/scoring/receipt/canonical";

const setId = "province";
let planner: Actor;

beforeAll(async () => {
  planner = await db.user.findFirstOrThrow({
    where: { role: "planner" },
    select: { id: true, name: true, role: true },
  });
});

afterEach(async () => {
  await db.criteriaVersion.deleteMany({ where: { setId, status: "draft" } });
});

async function editsOf(number: number, passMark: number): Promise<DraftEdits> {
  const where = { setId_number: { setId, number } };
  const model = storedModel((await db.criteriaVersion.findUniqueOrThrow({ where })).model);
  const weights = Object.fromEntries(model.criteria.map(({ code, weight }) => [code, Number(weight)]));
  return { weights, passMark, effectiveFrom: "2026-01-01" };
}

/** What the outcome was: "done", or the code of the refusal; anything else is a fault. */
async function outcomeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return "done";
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

async function freshDraft(): Promise<number> {
  await db.criteriaVersion.deleteMany({ where: { setId, status: "draft" } });
  return startDraft({ actor: planner, setId });
}

test("whoever saves while a draft is published: the fingerprint is of the model that is stored", async () => {
  for (let round = 0; round < 15; round += 1) {
    const number = await freshDraft();
    const edits = await editsOf(number, 40 + round);
    const [saved, published] = await Promise.all([
      outcomeOf(saveDraft({ actor: planner, setId, number, edits })),
      outcomeOf(publishCriteria({ actor: planner, setId, number })),
    ]);
    expect(published).toBe("done");
    expect(["done", "conflict"]).toContain(saved);
    const where = { setId_number: { setId, number } };
    const { model, modelHash, status } = await db.criteriaVersion.findUniqueOrThrow({ where });
    expect({ status, modelHash }).toEqual({ status: "published", modelHash: hashOf(model) });
    expect(storedModel(model).passMark === 40 + round).toBe(saved === "done");
  }
});

test("of two who begin a draft at once, one does and the other is told", async () => {
  for (let round = 0; round < 15; round += 1) {
    await db.criteriaVersion.deleteMany({ where: { setId, status: "draft" } });
    const begun = [1, 2].map(() => outcomeOf(startDraft({ actor: planner, setId })));
    expect((await Promise.all(begun)).sort()).toEqual(["conflict", "done"]);
    expect(await db.criteriaVersion.count({ where: { setId, status: "draft" } })).toBe(1);
  }
});

test("of two who publish at once, one does and the other is told", async () => {
  const number = await freshDraft();
  const published = [1, 2].map(() => outcomeOf(publishCriteria({ actor: planner, setId, number })));
  expect((await Promise.all(published)).sort()).toEqual(["conflict", "done"]);
  expect(await db.criteriaVersion.count({ where: { setId, status: "published" } })).toBe(1);
});

test("the database itself keeps what has been published as it is, and one draft a set", async () => {
  const number = await freshDraft();
  const second = { setId, number: number + 1, model: {} };
  await expect(db.criteriaVersion.create({ data: second })).rejects.toThrow();
  await publishCriteria({ actor: planner, setId, number });
  const where = { setId_number: { setId, number } };
  await expect(db.criteriaVersion.update({ where, data: { model: {} } })).rejects.toThrow(/published/);
  await expect(db.criteriaVersion.update({ where, data: { status: "draft" } })).rejects.toThrow(/published/);
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
