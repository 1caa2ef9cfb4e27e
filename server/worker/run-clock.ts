import { setTimeout as delay } from "node:timers/promises";
import { forgetOld } from "~/app/contact/use-cases/forget-old.server";
import { LookFailed, lookForAlert } from "~/app/contact/use-cases/look-for-alert.server";
import { remindOfficers } from "~/app/contact/use-cases/remind-officers.server";
import { checkFingerprints } from "~/app/criteria/use-cases/check-fingerprints.server";
import type { Database } from "~/app/platform/database/connect.server";
import { logger } from "~/app/platform/log.server";
import { forgetCounts } from "~/app/platform/rate-limit.server";
import { runIfDue } from "~/app/platform/schedule.server";
import { forgetOldDemand } from "~/app/sites/use-cases/forget-old-demand.server";
import type { SearchClient } from "~/search/client";
import { isAway } from "./away";

interface Parts {
  db: Database;
  search: SearchClient;
}

const jobs = [remindOfficers, forgetOld, forgetOldDemand, forgetCounts, checkFingerprints];
const lookEveryMs = 5000;

/** Looks at every due alert; one that fails is put off and does not keep the others waiting. */
async function lookForAlerts(parts: Parts, now: Date, stop: AbortSignal) {
  for (let found = true; found && !stop.aborted; ) {
    try {
      found = await lookForAlert(parts, now);
    } catch (error) {
      if (!(error instanceof LookFailed)) throw error;
      logger.error({ err: error }, "alert put off");
    }
  }
}

/** Does whatever is due by the clock. Any number of workers may; each piece of work is claimed by one. */
export async function doDueWork(parts: Parts, now: Date, stop: AbortSignal) {
  try {
    for (const job of jobs) await runIfDue(parts.db, job, now);
    await lookForAlerts(parts, now, stop);
  } catch (error) {
    const away = isAway(error);
    logger[away ? "debug" : "error"]({ err: error }, away ? "waiting for a part" : "due work not done");
  }
}

/** Looks at the clock every few seconds until asked to stop. */
export async function runClock(parts: Parts, stop: AbortSignal) {
  while (!stop.aborted) {
    await doDueWork(parts, new Date(), stop);
    await delay(lookEveryMs, undefined, { signal: stop }).catch(() => {});
  }
}
