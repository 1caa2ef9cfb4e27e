import * as z from "zod";
import { alertFrequencies } from "./alert-times";

const email = z.string().trim().toLowerCase().max(254).pipe(z.email());
const optionalLine = z.string().trim().max(160).optional();
const longText = z.string().trim().min(10).max(4000);

/** Which words of consent a form showed; a new wording gets a new name. */
export const consentVersion = "2026-11";

/** What tells people from machines: a sealed time of handing out, and a field that people do not see. */
const guarded = { proof: z.string().max(200).default(""), website: z.string().max(300).optional() };
export type FormGuard = { proof: string; website?: string | undefined };

/** Asking to be told by e-mail. Consent is ticked by hand, never beforehand. */
export const alertForm = z.object({
  ...guarded,
  email,
  frequency: z.enum(alertFrequencies),
  changes: z.literal("on").optional(),
  agreed: z.literal("on"),
});
export type AlertForm = z.infer<typeof alertForm>;

/** Another rhythm for an alert that runs. */
export const alertChangeForm = alertForm.pick({ frequency: true, changes: true });
export type AlertChangeForm = z.infer<typeof alertChangeForm>;

/** Asking for the link of an alert, to be mailed into its mailbox. */
export const alertLinkForm = z.object({ alertId: z.uuid() });

/** A question to the authority: a name to be addressed by, a mailbox, the question. No papers, no account. */
export const questionForm = z.object({
  ...guarded,
  name: z.string().trim().min(2).max(120),
  email,
  company: optionalLine,
  phone: z
    .string()
    .trim()
    .regex(/^[+\d][\d ().-]{5,30}$/)
    .optional(),
  question: longText,
});
export type QuestionForm = z.infer<typeof questionForm>;

/** What the asker adds, or the office answers. */
export const messageForm = z.object({ text: longText });
export type MessageForm = z.infer<typeof messageForm>;
