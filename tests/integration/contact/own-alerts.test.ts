import { beforeAll, expect, test } from "vitest";
import type { Actor } from "~/app/accounts/model/permissions";
import { manageToken } from "~/app/contact/mail-links.server";
import { ownAlerts } from "~/app/contact/queries/own-alerts.server";
import { mailAlertLink } from "~/app/contact/use-cases/mail-alert-link.server";
import { db } from "~/app/platform/database/client.server";
import { mailsTo, tokenIn } from "./mail-of";

const victim = "victim@elsewhere.example";
const clientAddress = "10.0.0.1";
let stranger: Actor;
let alertId: string;

beforeAll(async () => {
  stranger = await db.user.findFirstOrThrow({
    where: { role: "investor" },
    select: { id: true, name: true, role: true },
  });
  const alert = await db.alert.create({
    data: {
      ...{ email: victim, language: "en", target: "/lots?q=evil7", frequency: "daily", changes: false },
      ...{ consent: "1", userId: stranger.id, confirmedAt: new Date() },
    },
  });
  alertId = alert.id;
});

test("whoever asked for an alert to another's mailbox sees that it runs, and never its link", async () => {
  const alerts = await ownAlerts(stranger, "en");
  expect(alerts).toMatchObject([{ confirmed: true, frequency: "daily" }]);
  const [seal] = manageToken(alertId).split(".").slice(-1);
  expect(JSON.stringify(alerts)).not.toContain(seal);
});

test("the link goes to the alert's mailbox alone, once a day, without a stranger's words", async () => {
  await mailAlertLink({ actor: stranger, alertId, clientAddress });
  await mailAlertLink({ actor: stranger, alertId, clientAddress });
  const [mail, ...more] = await mailsTo(victim);
  expect(more).toEqual([]);
  expect(tokenIn(mail?.text, "alerts")).toBe(manageToken(alertId));
  expect(mail?.text).not.toContain("evil7");
  expect(await db.mail.count()).toBe(1);
});

test("while it waits for a yes, what is mailed is the question", async () => {
  await db.alert.update({ where: { id: alertId }, data: { confirmedAt: null } });
  await mailAlertLink({
    actor: stranger,
    alertId,
    clientAddress,
    now: new Date(Date.now() + 2 * 24 * 3_600_000),
  });
  const [, mail] = await mailsTo(victim);
  expect(tokenIn(mail?.text, "confirm")).not.toBe("");
  expect(mail?.text).not.toContain(manageToken(alertId));
});

test("nobody has the link of another account's alert mailed", async () => {
  const other = await db.user.create({
    data: { email: "other@investor.example", name: "Lan", role: "investor", passwordHash: "x" },
    select: { id: true, name: true, role: true },
  });
  const ask = (actor: Actor | null) => mailAlertLink({ actor, alertId, clientAddress });
  await expect(ask(other)).rejects.toMatchObject({ code: "hidden" });
  await expect(ask(null)).rejects.toMatchObject({ code: "unauthenticated" });
});
