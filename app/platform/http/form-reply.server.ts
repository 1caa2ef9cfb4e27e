import { parseWithZod } from "@conform-to/zod/v4";
import { data } from "@remix-run/node";
import type { z } from "zod";
import { formErrors, signInFirst } from "../i18n/form-errors";
import { formTexts, translator } from "../i18n/i18n.server";
import type { Language } from "../i18n/languages";
import type { Failure } from "../refusal";
import { Refusal } from "../refusal";
import { knownFields } from "./known-fields.server";
import { refusalStatus } from "./refusal-status";
import { orRefuse, refusesThePerson } from "./refused.server";

interface FormRules<Schema> {
  schema: Schema;
  lang: Language;
  /** fields that are never sent back, such as passwords */
  secret?: readonly string[];
}

/**
 * What an action does with a form: parses it, does the work, answers with the work's redirect. What the schema or the
 * use case refuses comes back beside its fields with everything that was typed: 422 for what is wrong with the form,
 * else the status of the refusal.
 */
export async function answerForm<Schema extends z.ZodObject>(
  request: Request,
  { schema, lang, secret = [] }: FormRules<Schema>,
  work: (form: z.output<Schema>) => Promise<Response>,
) {
  const hideFields = [...secret];
  const form = knownFields(await bodyOf(request), Object.keys(schema.shape));
  const submission = parseWithZod(form, { schema, error: formErrors(formTexts(lang)) });
  if (submission.status !== "success") return data(submission.reply({ hideFields }), { status: 422 });
  try {
    return await work(submission.value);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const signedOut = error.code === "unauthenticated";
    if (!signedOut && refusesThePerson(error)) return orRefuse(Promise.reject<Response>(error));
    const failures = signedOut ? [signedOutFailure] : error.failures;
    const reply = submission.reply({ ...errorsOf(failures, lang), hideFields });
    return data(reply, { status: refusalStatus[error.code] });
  }
}

/** A session that ended while somebody filled in the form takes nothing with it. */
const signedOutFailure: Failure = {
  rule: "signed-in",
  field: signInFirst,
  message: "common:form.signedOut",
};

/** @throws Response 415 where the body is no form */
export async function bodyOf(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch {
    throw new Response(null, { status: 415 });
  }
}

function errorsOf(failures: readonly Failure[], lang: Language) {
  const fieldErrors: Record<string, string[]> = {};
  for (const failure of failures) {
    // conform keeps what concerns the form as a whole under the empty name.
    const field = failure.field ?? "";
    fieldErrors[field] = [...(fieldErrors[field] ?? []), failureText(failure, lang)];
  }
  return { fieldErrors };
}

/** Published words begin in the middle of a sentence; beside a field they stand alone. */
function asSentence(words: string): string {
  const sentence = words.charAt(0).toLocaleUpperCase() + words.slice(1);
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}

/** A failure in the reader's words. */
export function failureText({ message, data: values }: Failure, lang: Language): string {
  if (typeof message !== "string") return asSentence(message[lang]);
  // Keys are typed where the failure is made; which values a text takes is known there only.
  const say = translator(lang) as unknown as (key: string, values?: Failure["data"]) => string;
  return say(message, values);
}
