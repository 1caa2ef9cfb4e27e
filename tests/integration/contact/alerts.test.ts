import { beforeEach, expect, test } from "vitest";
import { formProof } from "~/app/contact/form-guard.server";
import { searchTarget } from "~/app/contact/model/alert-target";
import type { AlertForm } from "~/app/contact/model/forms";
import { confirmAlert } from "~/app/contact/use-cases/confirm-alert.server";
import { endAlert } from "~/app/contact/use-cases/end-alert.server";
import { forgetOld } from "~/app/contact/use-cases/forget-old.server";
import { lookForAlert } from "~/app/contact/use-cases/look-for-alert.server";
import { requestAlert } from "~/app/contact/use-cases/request-alert.server";
import { db } from "~/app/platform/database/client.server";
import { env } from "~/app/platform/env.server";
import { drain, PartAway } from "~/app/platform/outbox.server";
import { runIfDue } from "~/app/platform/schedule.server";
import { registerLot } from "~/app/sites/queries/register/register-lot.server";
import { keepLot } from "~/app/sites/use-cases/keep-lot.server";
import { searchClient } from "~/search/client";
import { lots } from "~/search/lots";
import { applyChanges, rebuild } from "~/search/sync";
import { searchTopic } from "~/search/topics";
import { lotId, plantSites } from "../search/sites-fixture";
import { mailsTo, tokenIn } from "./mail-of";

const search = searchClient(env);
const email = "an@investor.example";
const monday = new Date("2026-11-23T03:00:00Z");
const tuesday = new Date("2026-11-24T00:00:00Z");
const wednesday = new Date("2026-11-25T00:00:00Z");
const fresh = lotId("phu-thuan", "A1");

beforeEach(async () => {
  await plantSites(db);
  await rebuild(search, db, lots);
  await db.alert.deleteMany();
  await db.toldLot.deleteMany();
  await db.mail.deleteMany();
  await db.rateLimiterFlexible.deleteMany();
});

function wish(more: Partial<AlertForm> = {}): AlertForm {
  const proof = formProof(new Date(monday.getTime() - 60_000));
  return { proof, email, frequency: "daily", agreed: "on", ...more };
}

function request(more: Partial<AlertForm> = {}, search = "?zone=phu-thuan&status=ready") {
  return requestAlert({
    actor: null,
    target: searchTarget(search),
    form: wish(more),
    language: "vi",
    clientAddress: "10.0.0.1",
    now: monday,
  });
}

/** An alert that has been confirmed and has taken its first look. */
async function running(more: Partial<AlertForm> = {}): Promise<string> {
  await request(more);
  const [mail] = await mailsTo(email);
  const token = await confirmAlert(tokenIn(mail?.text, "confirm"), monday);
  await lookForAlert({ db, search }, monday);
  await db.mail.deleteMany();
  return token;
}

async function change(id: string, data: Parameters<typeof db.lot.update>[0]["data"]) {
  await db.lot.update({ where: { id }, data });
  await applyChanges(search, db, lots, [id]);
}

test("nothing is sent to a mailbox whose owner has not said yes", async () => {
  await request();
  expect(await lookForAlert({ db, search }, wednesday)).toBe(false);
  const mails = await mailsTo(email);
  expect(mails.map(({ subject }) => subject)).toEqual(["Xin xác nhận: thư báo về lô đất"]);
});

test("a lot that newly fits is told of once, and lots that fitted before are not", async () => {
  await running();
  await change(fresh, { status: "ready" });
  expect(await lookForAlert({ db, search }, tuesday)).toBe(true);
  expect(await lookForAlert({ db, search }, tuesday)).toBe(false);
  await lookForAlert({ db, search }, wednesday);
  const [mail, ...more] = await mailsTo(email);
  expect(more).toEqual([]);
  expect(mail?.subject).toBe("1 lô mới phù hợp với điều bạn đã lưu");
  expect(mail?.text).toContain("Lô A1, KCN Phú Thuận");
  expect(mail?.text).toContain(`/vi/lots/${fresh}`);
  expect(mail?.text).not.toContain("Lô B2");
  expect(mail?.unsubscribe).toMatch(/\/vi\/alerts\/.+\/unsubscribe$/);
});

test("a lot that an officer makes ready is told of in the next mail, and confirming it tells nothing more", async () => {
  await running();
  const officer = await db.user.create({
    data: { email: "officer@authority.example", name: "Hoa", role: "officer", passwordHash: "x" },
    select: { id: true, name: true },
  });
  const actor = { ...officer, role: "officer" as const };
  const { values, seen } = await registerLot(actor, fresh);
  const { status, area, ready, power, water } = values;
  const published = { area, ready: ready ?? "", power: power ?? 0, water: water ?? 0 };
  const form = { ...published, status, holds: [], all: "on" as const, seen };
  const drained = () => drain(db, searchTopic("lots"), (ids) => applyChanges(search, db, lots, ids));
  await keepLot({ actor, lotId: fresh, form: { ...form, status: "ready", basis: "Handed over" } });
  await drained();
  await lookForAlert({ db, search }, tuesday);
  const again = await registerLot(actor, fresh);
  await keepLot({ actor, lotId: fresh, form: { ...form, status: "ready", seen: again.seen } });
  await drained();
  await lookForAlert({ db, search }, wednesday);
  const [mail, ...more] = await mailsTo(email);
  expect(more).toEqual([]);
  expect(mail?.text).toContain("Lô A1, KCN Phú Thuận");
});

test("several workers at once write one mail", async () => {
  await running();
  await change(fresh, { status: "ready" });
  const looks = await Promise.all([1, 2, 3, 4].map(() => lookForAlert({ db, search }, tuesday)));
  expect(looks.filter(Boolean)).toHaveLength(1);
  expect(await mailsTo(email)).toHaveLength(1);
});

test("changes of a lot are told to whoever asked for them, each once", async () => {
  await running({ changes: "on" });
  const known = lotId("phu-thuan", "B2");
  await change(known, { status: "reserved" });
  await lookForAlert({ db, search }, tuesday);
  await lookForAlert({ db, search }, wednesday);
  const mails = await mailsTo(email);
  expect(mails).toHaveLength(1);
  expect(mails[0]?.text).toContain("Tình trạng: Sẵn sàng → Đang giữ chỗ");
});

test("whoever did not ask for changes is not told of them", async () => {
  await running();
  await change(lotId("phu-thuan", "B2"), { status: "reserved" });
  await lookForAlert({ db, search }, tuesday);
  expect(await mailsTo(email)).toEqual([]);
});

test("one click ends it: nothing more is written and nothing is kept", async () => {
  const token = await running();
  await change(fresh, { status: "ready" });
  await lookForAlert({ db, search }, tuesday);
  await endAlert(token);
  await endAlert(token);
  expect(await db.alert.count()).toBe(0);
  expect(await db.alertLot.count()).toBe(0);
  expect(await db.toldLot.count()).toBe(0);
  expect(await mailsTo(email)).toEqual([]);
  expect(await lookForAlert({ db, search }, wednesday)).toBe(false);
});

test("while search is away nothing is said, and it is said when search is back", async () => {
  await running();
  await change(fresh, { status: "ready" });
  const away = searchClient({ ...env, MEILI_URL: "http://127.0.0.1:9" });
  await expect(lookForAlert({ db, search: away }, tuesday)).rejects.toBeInstanceOf(PartAway);
  expect(await mailsTo(email)).toEqual([]);
  await lookForAlert({ db, search }, tuesday);
  expect(await mailsTo(email)).toHaveLength(1);
});

test("a mailbox that refuses for good is not knocked at again", async () => {
  await running();
  await change(fresh, { status: "ready" });
  await lookForAlert({ db, search }, tuesday);
  await db.mail.updateMany({ data: { refusedAt: tuesday, refusal: "550", recipient: null } });
  await lookForAlert({ db, search }, wednesday);
  expect(await db.alert.count()).toBe(0);
});

test("asking again for what runs changes nothing, and only its mailbox is told so", async () => {
  await running();
  await request({ frequency: "weekly", changes: "on" });
  expect(await db.alert.findMany({ select: { frequency: true, changes: true } })).toEqual([
    { frequency: "daily", changes: false },
  ]);
  const [mail] = await mailsTo(email);
  expect(mail?.subject).toBe("Bạn đang nhận các thư này rồi");
});

test("the same search in another order is the same alert; a form sent twice is one mail", async () => {
  const form = wish();
  const ask = (search: string) =>
    requestAlert({
      ...{ actor: null, form, language: "en", clientAddress: "10.0.0.1", now: monday },
      target: searchTarget(search),
    });
  await ask("?status=ready&status=planned&view=map&page=3");
  await ask("?sort=code&status=planned&status=ready");
  expect(await db.alert.findMany({ select: { target: true } })).toEqual([
    { target: "/lots?status=planned&status=ready" },
  ]);
  expect(await mailsTo(email)).toHaveLength(1);
});

test("no mailbox is filled through the form", async () => {
  for (let time = 0; time < 6; time += 1) await request({ email: `filled+${time}@investor.example` });
  await expect(request({ email: "Filled+7@investor.example" })).rejects.toMatchObject({ code: "throttled" });
});

test("a form filled by a machine is refused", async () => {
  const quick = formProof(new Date(monday.getTime() - 100));
  await expect(request({ proof: quick })).rejects.toMatchObject({ code: "invalid" });
  await expect(request({ proof: "made.up.token" })).rejects.toMatchObject({ code: "invalid" });
  await expect(request({ website: "https://spam.example" })).rejects.toMatchObject({ code: "invalid" });
  expect(await db.alert.count()).toBe(0);
});

test("a wish that was never confirmed is forgotten after a week", async () => {
  await request();
  await db.alert.updateMany({ data: { createdAt: monday } });
  await db.scheduledJob.create({ data: { name: forgetOld.name, dueAt: monday } });
  const eightDaysLater = new Date(monday.getTime() + 8 * 24 * 3_600_000);
  const done = await Promise.all([1, 2, 3].map(() => runIfDue(db, forgetOld, eightDaysLater)));
  expect(done.filter(Boolean)).toHaveLength(1);
  expect(await db.alert.count()).toBe(0);
});
