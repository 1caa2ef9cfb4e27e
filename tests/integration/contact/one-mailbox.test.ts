import { beforeEach, expect, test } from "vitest";
import { manageToken } from "~/app/contact/mail-links.server";
import type { AlertFrequency } from "~/app/contact/model/alert-times";
import { endAlert } from "~/app/contact/use-cases/end-alert.server";
import { forgetOld } from "~/app/contact/use-cases/forget-old.server";
import { lookForAlert } from "~/app/contact/use-cases/look-for-alert.server";
import { db } from "~/app/platform/database/client.server";
import { env } from "~/app/platform/env.server";
import { searchClient } from "~/search/client";
import { lots } from "~/search/lots";
import { applyChanges, rebuild } from "~/search/sync";
import { lotId, plantSites } from "../search/sites-fixture";
import { mailsTo } from "./mail-of";

const search = searchClient(env);
const email = "an@investor.example";
const monday = new Date("2026-11-23T03:00:00Z");
const tuesday = new Date("2026-11-24T00:00:00Z");
const wednesday = new Date("2026-11-25T00:00:00Z");
const nextMonday = new Date("2026-11-30T00:00:00Z");
const fresh = lotId("phu-thuan", "A1");
const known = lotId("phu-thuan", "B2");

beforeEach(async () => {
  await plantSites(db);
  await rebuild(search, db, lots);
  await db.alert.deleteMany();
  await db.toldLot.deleteMany();
  await db.mail.deleteMany();
});

/** An alert that has been confirmed and has taken its first look on Monday. */
async function watch(target: string, frequency: AlertFrequency = "daily", changes = false): Promise<string> {
  const wish = { email, language: "en", frequency, changes, consent: "1", dueAt: monday } as const;
  const { id } = await db.alert.create({ data: { ...wish, target, confirmedAt: monday } });
  await lookForAlert({ db, search }, monday);
  return id;
}

async function change(id: string, data: Parameters<typeof db.lot.update>[0]["data"]) {
  await db.lot.update({ where: { id }, data });
  await applyChanges(search, db, lots, [id]);
}

async function lookAtAll(now: Date) {
  while (await lookForAlert({ db, search }, now));
}

const subjects = async () => (await mailsTo(email)).map(({ subject }) => subject);
const oneNew = "1 new lot fits what you saved";

test("what one alert of a mailbox has told, another does not tell again", async () => {
  await watch("/lots?status=ready&zone=phu-thuan");
  await watch("/lots?status=ready");
  await change(fresh, { status: "ready" });
  await lookAtAll(tuesday);
  await lookAtAll(wednesday);
  expect(await subjects()).toEqual([oneNew]);
});

test("alerts that are due on different days tell a thing once", async () => {
  await watch("/lots?status=ready&zone=phu-thuan", "daily");
  await watch("/lots?status=ready", "weekly");
  await change(fresh, { status: "ready" });
  await lookAtAll(tuesday);
  await lookAtAll(nextMonday);
  expect(await subjects()).toEqual([oneNew]);
});

test("several workers at once tell a mailbox a thing once", async () => {
  await watch("/lots?status=ready&zone=phu-thuan");
  await watch("/lots?status=ready");
  await watch("/lots?status=ready&kind=park");
  await change(fresh, { status: "ready" });
  await Promise.all([1, 2, 3, 4].map(() => lookForAlert({ db, search }, tuesday)));
  expect(await subjects()).toEqual([oneNew]);
});

test("a change told by one alert is not told by another; what is newer is", async () => {
  await watch(`/lots/${known}`, "daily");
  await watch("/lots?zone=phu-thuan", "weekly", true);
  await change(known, { status: "reserved" });
  await lookAtAll(tuesday);
  expect(await mailsTo(email)).toHaveLength(1);
  await change(known, { status: "let" });
  await lookForAlert({ db, search }, nextMonday);
  await lookForAlert({ db, search }, nextMonday);
  const [, second, ...more] = await mailsTo(email);
  expect(more).toEqual([]);
  expect(second?.text).toContain("Let");
});

test("what was only noted, not told, is told by the alert that tells of it", async () => {
  await watch("/lots?zone=phu-thuan", "daily", false);
  await watch("/lots?kind=park", "daily", true);
  await change(known, { status: "reserved" });
  await lookAtAll(tuesday);
  const [mail, ...more] = await mailsTo(email);
  expect(more).toEqual([]);
  expect(mail?.text).toContain("Ready → Reserved");
});

test("a lot that comes to fit after another alert told of it is news all the same", async () => {
  await watch("/lots?status=ready&zone=phu-thuan");
  await watch("/lots?status=ready&areaMin=5");
  await change(fresh, { status: "ready" });
  await lookAtAll(tuesday);
  await change(fresh, { areaM2: 60_000 });
  await lookAtAll(wednesday);
  expect(await subjects()).toEqual([oneNew, oneNew]);
});

test("what a mail would have told that never went out is told by the other alert", async () => {
  const first = await watch("/lots?status=ready&zone=phu-thuan", "daily");
  await watch("/lots?status=ready", "weekly");
  await change(fresh, { status: "ready" });
  await lookAtAll(tuesday);
  await endAlert(manageToken(first));
  expect(await subjects()).toEqual([]);
  await lookAtAll(nextMonday);
  expect(await subjects()).toEqual([oneNew]);
});

test("another mailbox is told for itself", async () => {
  await watch("/lots?status=ready");
  await db.alert.updateMany({ data: { email: "binh@investor.example" } });
  await watch("/lots?status=ready");
  await change(fresh, { status: "ready" });
  await lookAtAll(tuesday);
  expect(await subjects()).toEqual([oneNew]);
  expect(await mailsTo("binh@investor.example")).toHaveLength(1);
});

test("a mailbox without an alert is forgotten by the next morning, however its alerts went", async () => {
  await watch("/lots?status=ready");
  await change(fresh, { status: "ready" });
  await lookAtAll(tuesday);
  await db.alert.deleteMany();
  expect(await db.toldLot.count()).toBe(1);
  await db.$transaction((tx) => forgetOld.work(tx, wednesday));
  expect(await db.toldLot.count()).toBe(0);
});
