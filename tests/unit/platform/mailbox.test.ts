import { expect, test } from "vitest";
import { mailboxOf } from "~/app/platform/mail/mailbox";

test.each([
  ["Lan@Investor.example", "lan@investor.example"],
  ["lan+alerts@investor.example", "lan@investor.example"],
  ["lan+a+b@investor.example", "lan@investor.example"],
  ["l.an@investor.example", "l.an@investor.example"],
])("%s is counted as %s", (email, mailbox) => {
  expect(mailboxOf(email)).toBe(mailbox);
});
