import { authorise } from "~/app/accounts/model/authorise";
import type { Actor } from "~/app/accounts/model/permissions";
import { vietnamYear } from "~/app/platform/calendar";
import { db } from "~/app/platform/database/client.server";
import type { Transaction } from "~/app/platform/database/connect.server";
import type { Language } from "~/app/platform/i18n/languages";
import { enqueue } from "~/app/platform/outbox.server";
import type { Limit } from "~/app/platform/rate-limit.server";
import { countUse } from "~/app/platform/rate-limit.server";
import type { Failure } from "~/app/platform/refusal";
import { Refusal } from "~/app/platform/refusal";
import { hashOf } from "~/app/scoring/receipt/canonical";
import { sectorVersion } from "~/app/sites/model/sector-version";
import { searchTopic } from "~/search/topics";
import type { ApplicationForm } from "../model/application-form";
import { profileOf } from "../model/application-form";
import { isClosed } from "../model/place";
import { receiptNumber } from "../model/receipt-number";

const perInvestor: Limit = { name: "application.submit", points: 20, perSeconds: 3600 };

interface Submission {
  actor: Actor | null;
  form: ApplicationForm;
  language: Language;
}

/** Everything that keeps this form from being filed, each beside its field. */
async function failuresOf(form: ApplicationForm): Promise<Failure[]> {
  const [zone, lot, sector] = await Promise.all([
    db.zone.findUnique({ where: { id: form.zone }, select: { id: true } }),
    form.lot ? db.lot.findUnique({ where: { id: form.lot }, select: { zoneId: true, status: true } }) : null,
    db.sector.findUnique({
      where: { version_code: { version: sectorVersion, code: form.sector } },
      select: { code: true },
    }),
  ]);
  const failures: Failure[] = [];
  if (!zone) failures.push({ rule: "zone-exists", message: "applications:errors.zone", field: "zone" });
  if (form.lot && lot?.zoneId !== form.zone) {
    failures.push({ rule: "lot-of-zone", message: "applications:errors.lot", field: "lot" });
  }
  if (lot && isClosed(lot.status)) {
    failures.push({
      rule: "lot-open",
      message: `applications:errors.lotStatus.${lot.status}`,
      field: "lot",
    });
  }
  if (!sector)
    failures.push({ rule: "sector-exists", message: "applications:errors.sector", field: "sector" });
  return failures;
}

async function nextNumber(tx: Transaction, year: number): Promise<string> {
  const { last } = await tx.applicationCounter.upsert({
    where: { year },
    create: { year, last: 1 },
    update: { last: { increment: 1 } },
    select: { last: true },
  });
  return receiptNumber(year, last);
}

/** What this very form has filed already; whoever sends it again at the same time waits here and then sees the first. */
async function filedBefore(tx: Transaction, submission: string) {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${submission}))`;
  return tx.application.findUnique({ where: { submission }, select: { number: true } });
}

/**
 * Files an application with its figures frozen as they are now. A form sent twice files once.
 *
 * @returns the receipt number
 * @throws Refusal unauthenticated, forbidden, throttled, or invalid with every field that is wrong
 */
export async function submitApplication({ actor, form, language }: Submission): Promise<string> {
  authorise(actor, "application.submit");
  await countUse(perInvestor, actor.id);

  const failures = await failuresOf(form);
  if (failures.length > 0) throw new Refusal("invalid", failures);

  const submission = hashOf({ investorId: actor.id, ...form });
  const submittedAt = new Date();
  return db.$transaction(async (tx) => {
    const filed = await filedBefore(tx, submission);
    if (filed) return filed.number;
    const number = await nextNumber(tx, vietnamYear(submittedAt));
    const { id } = await tx.application.create({
      data: {
        number,
        submission,
        language,
        submittedAt,
        investorId: actor.id,
        zoneId: form.zone,
        lotId: form.lot ?? null,
        projectName: form.projectName,
        companyName: form.companyName,
        sectorVersion,
        sectorCode: form.sector,
        profile: profileOf(form, sectorVersion),
      },
      select: { id: true },
    });
    await tx.auditEvent.create({
      data: { actorId: actor.id, action: "application.submitted", subjectId: id, data: { number } },
    });
    await enqueue(tx, searchTopic("applications"), [id]);
    return number;
  });
}
