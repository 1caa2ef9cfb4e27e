import { db } from "~/app/platform/database/client.server";

/** The mails waiting for a mailbox, oldest first. */
export function mailsTo(recipient: string) {
  return db.mail.findMany({ where: { recipient }, orderBy: { createdAt: "asc" } });
}

/** The token at the end of the link to this kind of page in a mail's text. */
export function tokenIn(text: string | null | undefined, page: "confirm" | "alerts" | "questions"): string {
  const folder = page === "confirm" ? "alerts/confirm" : page;
  return new RegExp(`/(?:vi|en)/${folder}/([\\w.-]+)`).exec(text ?? "")?.[1] ?? "";
}
