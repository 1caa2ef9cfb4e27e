import { beforeAll, expect, test } from "vitest";
import { claimForm } from "~/app/contact/claim-form.server";
import { formProof } from "~/app/contact/form-guard.server";
import { searchTarget } from "~/app/contact/model/alert-target";
import { alertToConfirm } from "~/app/contact/queries/alert-page.server";
import { askQuestion } from "~/app/contact/use-cases/ask-question.server";
import { confirmAlert } from "~/app/contact/use-cases/confirm-alert.server";
import { forgetOld } from "~/app/contact/use-cases/forget-old.server";
import { requestAlert } from "~/app/contact/use-cases/request-alert.server";
import { db } from "~/app/platform/database/client.server";
import { env } from "~/app/platform/env.server";
import type { Language } from "~/app/platform/i18n/languages";
import { searchClient } from "~/search/client";
import { lots } from "~/search/lots";
import { rebuild } from "~/search/sync";
import { mailsTo, tokenIn } from "./mail-of";

const search = searchClient(env);
const victim = "victim@elsewhere.example";
const clientAddress = "10.0.0.1";
const now = new Date("2026-11-23T03:00:00Z");
const proofOf = (secondsAgo = 60) => formProof(new Date(now.getTime() - secondsAgo * 1000));

/** Stands in everything a stranger can type or put into an address. */
const mark = "evil7";
const searches = [
  `?q=Unlock+at+https%3A%2F%2F${mark}.example`,
  `?zone=${mark}&locality=${mark}&sector=${mark}&status=ready`,
  `?near=${mark}&within=10`,
  `?near=${mark}`,
  `?kind=park&areaMin=2&q=${mark}&readyBy=${mark}&bbox=${mark}`,
];

beforeAll(async () => {
  await rebuild(search, db, lots);
});

interface Wish {
  proof?: string;
  email?: string;
  language?: Language;
}

function ask(given: string, { proof = proofOf(), email = victim, language = "en" }: Wish = {}) {
  return requestAlert({
    actor: null,
    target: searchTarget(given),
    form: { proof, email, frequency: "daily", agreed: "on" },
    language,
    clientAddress,
    now,
  });
}

test.each(["vi", "en"] as const)(
  "no letter to a mailbox that was never asked holds a stranger's words (%s)",
  async (language) => {
    for (const [at, given] of searches.entries()) {
      const email = `${language}${at}@elsewhere.example`;
      await ask(given, { email, language });
      await db.alert.updateMany({ where: { email }, data: { confirmedAt: now } });
      // Once it runs, asking again brings the other letter.
      await ask(given, { email, language });
    }
    await askQuestion({
      place: { lotId: "kcn-phu-thuan-a1" },
      form: {
        proof: proofOf(),
        email: `${language}@elsewhere.example`,
        ...{ name: `Mr ${mark}`, company: `${mark} Ltd`, phone: "+84 123 456 789" },
        question: `Please unlock your account at ${mark}.example`,
      },
      ...{ language, clientAddress, now },
    });
    const mails = await db.mail.findMany({ where: { language } });
    expect(mails).toHaveLength(2 * searches.length + 1);
    const written = mails.map(
      ({ subject, text, html, unsubscribe }) => `${subject} ${text} ${html} ${unsubscribe}`,
    );
    expect(written.filter((words) => words.includes(mark) || words.includes("123 456"))).toEqual([]);
  },
);

test("what was typed is shown on the page where the owner of the mailbox says yes", async () => {
  await ask(`?q=${mark}+nuoc`, { email: "page@elsewhere.example" });
  const [mail] = await mailsTo("page@elsewhere.example");
  expect(mail?.text).toContain("a search with words of your own");
  const page = await alertToConfirm(tokenIn(mail?.text, "confirm"), "en");
  expect(page?.label).toContain(mark);
  await confirmAlert(tokenIn(mail?.text, "confirm"), now);
});

test("a form's proof serves one mailbox and one wish", async () => {
  const proof = proofOf();
  await ask("?status=ready", { proof, email: "one@elsewhere.example" });
  await ask("?status=ready", { proof, email: "one@elsewhere.example" });
  await expect(ask("?status=ready", { proof, email: "two@elsewhere.example" })).rejects.toMatchObject({
    code: "conflict",
  });
  await expect(ask("?status=let", { proof, email: "one@elsewhere.example" })).rejects.toMatchObject({
    code: "conflict",
  });
  expect(await mailsTo("one@elsewhere.example")).toHaveLength(1);
  expect(await mailsTo("two@elsewhere.example")).toEqual([]);
});

test("a form that was handed out more than a day ago is not taken, and its use is kept for longer", async () => {
  const day = 24 * 3600;
  await expect(ask("?status=ready", { proof: proofOf(day + 1) })).rejects.toMatchObject({
    code: "invalid",
    failures: [{ rule: "fresh-form" }],
  });
  const id = crypto.randomUUID();
  await db.$transaction((tx) => claimForm(tx, id, {}));
  const later = (seconds: number) => new Date(Date.now() + seconds * 1000);
  await db.$transaction((tx) => forgetOld.work(tx, later(day + 60)));
  expect(await db.usedForm.count({ where: { id } })).toBe(1);
  await db.$transaction((tx) => forgetOld.work(tx, later(2 * day + 60)));
  expect(await db.usedForm.count({ where: { id } })).toBe(0);
});
