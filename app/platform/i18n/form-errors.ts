import type { TFunction } from "i18next";
import type { z } from "zod";

type Say = (key: string, data?: Record<string, unknown>) => string;

/** The name under which a form is told that nobody is signed in any more. No field has it. */
export const signInFirst = "sign-in";

const ofSize = {
  string: { too_small: "form.tooShort", too_big: "form.tooLong" },
  number: { too_small: "form.tooSmall", too_big: "form.tooLarge" },
} as const;

function sizeText(issue: z.core.$ZodRawIssue<z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig>, say: Say) {
  const kind = issue.origin === "string" ? "string" : "number";
  const bound = issue.code === "too_small" ? issue.minimum : issue.maximum;
  if (kind === "string" && issue.code === "too_small" && bound === 1) return say("form.required");
  return say(ofSize[kind][issue.code], { bound: Number(bound) });
}

/** A box that must be ticked has one value only. */
function isTick(values: readonly unknown[]): boolean {
  return values.length === 1 && values[0] === "on";
}

/**
 * Words for what zod finds wrong with a form, in the reader's language; used in the browser and on the server alike.
 * A schema's own rule names its text with `params: { message: "<key of namespace common>" }`, and what the text tells
 * with further params.
 */
export function formErrors(t: TFunction<"common">): z.core.$ZodErrorMap {
  const say = t as unknown as Say;
  return (issue) => {
    if (issue.code === "too_small" || issue.code === "too_big") return sizeText(issue, say);
    if (issue.code === "custom") return say(String(issue.params?.message ?? "form.invalid"), issue.params);
    if (issue.code === "invalid_format" && issue.format === "email") return say("form.email");
    if (issue.code === "invalid_format" && issue.format === "date") return say("form.day");
    if (issue.code === "invalid_type" && issue.input === undefined) return say("form.required");
    if (issue.code === "invalid_type" && issue.expected === "number") return say("form.number");
    if (issue.code === "invalid_value" && issue.input === undefined)
      return say(isTick(issue.values) ? "form.tick" : "form.required");
    if (issue.code === "invalid_value") return say("form.choice");
    return say("form.invalid");
  };
}
