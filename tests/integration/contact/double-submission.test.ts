import { expect, test } from "vitest";
import { registerInvestor } from "~/app/accounts/use-cases/register-investor.server";
import type { ApplicationForm } from "~/app/applications/model/application-form";
import { submitApplication } from "~/app/applications/use-cases/submit-application.server";
import { formProof } from "~/app/contact/form-guard.server";
import { searchTarget } from "~/app/contact/model/alert-target";
import { addToQuestion } from "~/app/contact/use-cases/add-to-question.server";
import { answerQuestion } from "~/app/contact/use-cases/answer-question.server";
import { askQuestion } from "~/app/contact/use-cases/ask-question.server";
import { requestAlert } from "~/app/contact/use-cases/request-alert.server";
import { db } from "~/app/platform/database/client.server";
import { Refusal } from "~/app/platform/refusal";
import { mailsTo } from "./mail-of";

const clientAddress = "10.0.0.1";
const proof = () => formProof(new Date(Date.now() - 60_000));
const six = [1, 2, 3, 4, 5, 6];

async function outcomeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return "done";
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

test("six who register one address at once: one account, five are told", async () => {
  const form = { name: "An", email: "six@investor.example", password: "a long enough sentence" };
  const outcomes = six.map(() => outcomeOf(registerInvestor({ form, language: "vi", clientAddress })));
  expect((await Promise.all(outcomes)).sort()).toEqual([...Array(5).fill("conflict"), "done"]);
  expect(await db.user.count({ where: { email: form.email } })).toBe(1);
});

test.each([
  ["one form", () => "one"],
  ["a form each", (at: number) => `form ${at}`],
])("the same alert asked for six times at once, with %s, is one alert", async (title, formOf) => {
  const email = `${title.replaceAll(" ", "-")}@investor.example`;
  const proofs = new Map(six.map((at) => [formOf(at), proof()]));
  const outcomes = six.map((at) => {
    const form = {
      proof: proofs.get(formOf(at)) ?? "",
      email,
      frequency: "daily" as const,
      agreed: "on" as const,
    };
    const target = searchTarget("?status=ready");
    return outcomeOf(requestAlert({ actor: null, target, form, language: "vi", clientAddress }));
  });
  expect(await Promise.all(outcomes)).toEqual(Array(6).fill("done"));
  expect(await db.alert.count({ where: { email } })).toBe(1);
  expect(await mailsTo(email)).toHaveLength(new Set(proofs.keys()).size);
});

const filled: Omit<ApplicationForm, "formId"> = {
  zone: "kcn-phu-thuan",
  projectName: "Nhà máy nước dừa",
  companyName: "Công ty Dừa Xanh",
  sector: "10309",
  landAreaHa: 3.5,
  currency: "VND",
  registeredCapital: 420,
  workers: 320,
  declared: "on",
};

test("an application sent six times at once is filed once, and no number is left out", async () => {
  const actor = await db.user.findFirstOrThrow({
    where: { role: "investor" },
    select: { id: true, name: true, role: true },
  });
  const file = (form: ApplicationForm) => submitApplication({ actor, form, language: "vi" });
  const sectors = await db.sector.findFirstOrThrow({ where: { level: 2 }, select: { code: true } });
  const form = { ...filled, sector: sectors.code, formId: crypto.randomUUID() };
  const numbers = await Promise.all(six.map(() => file(form)));
  expect(new Set(numbers).size).toBe(1);
  const next = await file({ ...form, projectName: "Một dự án khác" });
  const count = (number: string | undefined) => Number(number?.slice(-5));
  expect(count(next)).toBe(count(numbers[0]) + 1);
  const another = await file({ ...form, formId: crypto.randomUUID() });
  expect(count(another)).toBe(count(next) + 1);
});

test("a question, an addition and an answer sent six times at once are one each", async () => {
  const officer = await db.user.findFirstOrThrow({
    where: { role: "officer" },
    select: { id: true, name: true, role: true },
  });
  const words = { name: "Lan", email: "lan@investor.example", question: "Lô này có đường vào chưa?" };
  const form = { proof: proof(), ...words };
  const place = { lotId: "kcn-phu-thuan-a1" };
  const tokens = await Promise.all(
    six.map(() => askQuestion({ place, form, language: "vi", clientAddress })),
  );
  expect(new Set(tokens).size).toBe(1);
  const [token = ""] = tokens;
  const { id, number } = await db.question.findFirstOrThrow({ where: { email: words.email } });
  const addition = { text: "Và có điện ba pha không?" };
  await Promise.all(six.map(() => addToQuestion({ token, form: addition, clientAddress })));
  const answer = { text: "Có đường rộng sáu mét." };
  await Promise.all(six.map(() => answerQuestion({ actor: officer, number, form: answer })));
  expect(await db.questionMessage.count({ where: { questionId: id } })).toBe(3);
  expect(await mailsTo(words.email)).toHaveLength(2);
});
