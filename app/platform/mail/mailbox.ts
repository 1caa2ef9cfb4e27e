/**
 * By what a mailbox is counted, however it is written: without case, and without what follows a plus before the "@",
 * which leads into the same mailbox. Dots are left alone: at most providers they tell mailboxes apart.
 */
export function mailboxOf(email: string): string {
  const [local = "", ...domain] = email.toLowerCase().split("@");
  return [local.split("+", 1)[0], ...domain].join("@");
}
