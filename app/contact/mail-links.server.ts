import type { Language } from "~/app/platform/i18n/languages";
import { paths } from "~/app/platform/paths";
import { publicOrigin } from "~/app/platform/public-origin.server";
import { signedToken, tokenSubject } from "~/app/platform/signed-token.server";

const confirmPurpose = "alert.confirm";
const managePurpose = "alert.manage";
const questionPurpose = "question.follow";

/** Only a mail carries these, so whoever has one reads that mailbox. */
export const manageToken = (alertId: string) => signedToken(managePurpose, alertId);
export const questionToken = (questionId: string) => signedToken(questionPurpose, questionId);

export const alertOfConfirmToken = (token: string) => tokenSubject(confirmPurpose, token);
export const alertOfManageToken = (token: string) => tokenSubject(managePurpose, token);
export const questionOfToken = (token: string) => tokenSubject(questionPurpose, token);

/** The links of mails, whole. */
export const mailLinks = {
  confirm: (lang: Language, alertId: string) =>
    publicOrigin + paths.alertConfirm(lang, signedToken(confirmPurpose, alertId)),
  manage: (lang: Language, alertId: string) => publicOrigin + paths.alert(lang, manageToken(alertId)),
  unsubscribe: (lang: Language, alertId: string) =>
    publicOrigin + paths.alertUnsubscribe(lang, manageToken(alertId)),
  /** a target's address has no language yet */
  target: (lang: Language, address: string) => `${publicOrigin}/${lang}${address}`,
  question: (lang: Language, questionId: string) =>
    publicOrigin + paths.question(lang, questionToken(questionId)),
  officeQuestion: (lang: Language, number: string) => publicOrigin + paths.office.question(lang, number),
  officeQuestions: (lang: Language, search: string) => publicOrigin + paths.office.questions(lang, search),
};
