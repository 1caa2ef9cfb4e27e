import { db } from "~/app/platform/database/client.server";
import { personOfLink } from "../password-link.server";

/** Whose password is to be set; null when the link does not serve any more. */
export async function linkPage(token: string): Promise<{ name: string; email: string } | null> {
  const person = await personOfLink(db, token, new Date());
  return person && { name: person.name, email: person.email };
}
