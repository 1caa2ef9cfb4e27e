import type { Job } from "~/app/platform/schedule.server";
import { proofServesMs } from "../form-guard.server";
import { confirmWithinDays, day, nextDigest } from "../model/alert-times";

const keepContactDays = 365;
const keepMailDays = 90;
/** Every alert is looked at within a week; told before, a thing is news again. */
const keepToldDays = 30;

/**
 * Every night: forgets who never confirmed an alert, who asked a question that was answered a year ago (question and
 * answer stay, the person does not), that mails were sent, and what mailboxes were told that have no alert any more.
 */
export const forgetOld: Job = {
  name: "contact:forget-old",
  next: (now) => nextDigest("daily", now),
  async work(tx, now) {
    const before = (days: number) => new Date(now.getTime() - days * day);
    await tx.alert.deleteMany({
      where: { confirmedAt: null, createdAt: { lt: before(confirmWithinDays) } },
    });
    await tx.toldLot.deleteMany({ where: { toldAt: { lt: before(keepToldDays) } } });
    await tx.$executeRaw`
      DELETE FROM "ToldLot" t WHERE NOT EXISTS (SELECT 1 FROM "Alert" a WHERE a.email = t.email)`;
    await tx.question.updateMany({
      where: { answeredAt: { lt: before(keepContactDays) }, email: { not: "" } },
      data: { name: "", email: "", company: null, phone: null },
    });
    await tx.usedForm.deleteMany({ where: { usedAt: { lt: new Date(now.getTime() - 2 * proofServesMs) } } });
    await tx.mail.deleteMany({
      where: {
        createdAt: { lt: before(keepMailDays) },
        OR: [{ sentAt: { not: null } }, { refusedAt: { not: null } }],
      },
    });
  },
};
