import { authorise } from "~/app/accounts/model/authorise";
import type { Actor } from "~/app/accounts/model/permissions";
import { dayColumn, isoDay, vietnamDay } from "~/app/platform/calendar";
import { db } from "~/app/platform/database/client.server";
import type { Transaction } from "~/app/platform/database/connect.server";
import { enqueue } from "~/app/platform/outbox.server";
import { Refusal } from "~/app/platform/refusal";
import { parseModel } from "~/app/scoring/model";
import { hashOf } from "~/app/scoring/receipt/canonical";
import { searchTopic } from "~/search/topics";
import { modelRefusal } from "../model/model-refusal";
import { earliestDay } from "../model/validity";
import { holdDraft } from "../queries/held-version.server";

interface Publish {
  actor: Actor | null;
  setId: string;
  number: number;
  /** first day in force, in Vietnam */
  effectiveFrom: string;
}

/**
 * Publishes a draft: from now on it never changes, and it judges what is filed from that day until a successor begins.
 * The version before it ends where it begins, stays readable and keeps judging what was filed under it; one published
 * before it for a later day still begins on that day.
 *
 * @throws Refusal hidden, conflict when the version is no draft any more or another begins on that day, invalid with
 *   every problem of its model, or when the day is too early
 */
export async function publishCriteria({ actor, setId, number, effectiveFrom }: Publish): Promise<void> {
  authorise(actor, "criteria.publish");
  const now = new Date();
  await db.$transaction(async (tx) => {
    const version = await holdDraft(tx, { setId, number });
    // The day is part of what is hashed.
    const parsed = parseModel({ ...Object(version.model), effectiveFrom });
    if (!parsed.ok) throw modelRefusal(parsed.problems);
    const { before, after } = await neighbours(tx, { setId, effectiveFrom, today: vietnamDay(now) });

    if (before) {
      const data = { effectiveTo: dayColumn(effectiveFrom) };
      await tx.criteriaVersion.update({ where: { id: before.id }, data });
    }
    await tx.criteriaVersion.update({
      where: { id: version.id },
      data: {
        effectiveFrom: dayColumn(effectiveFrom),
        effectiveTo: after?.effectiveFrom ?? null,
        publishedAt: now,
        publishedById: actor.id,
        // Model and hash are written together: the hash is of what is stored.
        model: parsed.model,
        modelHash: hashOf(parsed.model),
      },
    });
    await tx.auditEvent.create({
      data: {
        actorId: actor.id,
        action: "criteria.published",
        subjectId: version.id,
        data: { setId, number, effectiveFrom },
      },
    });
    await enqueue(tx, searchTopic("criteria"), [version.id, ...(before ? [before.id] : [])]);
  });
}

/**
 * The versions of the set between which one in force from that day comes to stand.
 *
 * @throws Refusal when it cannot stand there: invalid for a day too early, conflict for one on which another begins
 */
async function neighbours(
  tx: Transaction,
  { setId, effectiveFrom, today }: { setId: string; effectiveFrom: string; today: string },
) {
  const published = await tx.criteriaVersion.findMany({
    where: { setId, publishedAt: { not: null } },
    orderBy: [{ effectiveFrom: "asc" }, { number: "asc" }],
    select: { id: true, number: true, effectiveFrom: true, effectiveTo: true },
  });
  const earliest = earliestDay(today, published.length === 0);
  if (effectiveFrom < earliest) throw tooEarly(published.length === 0);
  const standing = published.flatMap(({ effectiveFrom: from, effectiveTo: to, ...row }) =>
    // One that is never in force, as only former rules could make it, stands nowhere.
    from === null || from.getTime() === to?.getTime() ? [] : [{ ...row, effectiveFrom: from }],
  );
  const same = standing.find((row) => isoDay(row.effectiveFrom) === effectiveFrom);
  if (same) throw dayTaken(same.number);
  return {
    before: standing.findLast((row) => isoDay(row.effectiveFrom) < effectiveFrom),
    after: standing.find((row) => isoDay(row.effectiveFrom) > effectiveFrom),
  };
}

function tooEarly(firstOfSet: boolean): Refusal {
  const message = firstOfSet ? "criteria:errors.dayPast" : "criteria:errors.dayNotAfterToday";
  return new Refusal("invalid", [{ rule: "day-not-too-early", message, field: "effectiveFrom" }]);
}

function dayTaken(number: number): Refusal {
  const rule = { rule: "day-free", message: "criteria:errors.dayTaken", data: { number } } as const;
  return new Refusal("conflict", [{ ...rule, field: "effectiveFrom" }]);
}
