import type { Transaction } from "~/app/platform/database/connect.server";
import { logger } from "~/app/platform/log.server";
import type { Job } from "~/app/platform/schedule.server";
import { everyNight } from "~/app/platform/schedule.server";
import { hashOf } from "~/app/scoring/receipt/canonical";

/** Every night: computes the fingerprint of each published model again, and raises the alarm where it differs. */
export const checkFingerprints: Job = {
  name: "criteria:check-fingerprints",
  next: everyNight,
  async work(tx) {
    for (const { id, setId, number } of await alteredVersions(tx)) {
      logger.error({ versionId: id, setId, number }, "published criteria do not have their fingerprint");
      await tx.auditEvent.create({
        data: { action: "criteria.fingerprint-differs", subjectId: id, data: { setId, number } },
      });
    }
  },
};

/** The versions, published once, whose model is not what its fingerprint says. */
async function alteredVersions(tx: Transaction) {
  const published = await tx.criteriaVersion.findMany({
    where: { publishedAt: { not: null } },
    select: { id: true, setId: true, number: true, model: true, modelHash: true },
  });
  return published.filter(({ model, modelHash }) => hashOf(model) !== modelHash);
}
