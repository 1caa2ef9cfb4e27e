import type { Database } from "~/app/platform/database/connect.server";
import type { Secrets } from "../embedded/data-folder";
import { OperatorError } from "../embedded/operator-error";

/**
 * The one rule where accounts whose password is known may be made and used: on a portal that nobody else reaches (its
 * own database, listening on this machine, no address for people), or where DEMO_ACCOUNTS says so.
 *
 * @param variables the environment as the operator gave it, before the embedded servers' addresses are in it
 */
export function demoAllowed(variables: Record<string, string | undefined>): boolean {
  const { DEMO_ACCOUNTS: said, DATABASE_URL, PUBLIC_URL, HOST } = variables;
  if (said) {
    if (said === "yes" || said === "no") return said === "yes";
    throw new OperatorError(`DEMO_ACCOUNTS is ${said}`, "set it to yes or no, or leave it out");
  }
  return !DATABASE_URL && !PUBLIC_URL && (!HOST || isLoopback(HOST));
}

const isLoopback = (host: string) => /^(localhost|::1|127(\.\d{1,3}){3})$/.test(host);

/** The end of the start's last line: how to sign in, for whoever has started the portal. */
export async function waysIn(db: Database, demo: boolean, { demoPassword }: Secrets): Promise<string> {
  const shown = await db.user.findMany({
    where: { illustrative: true, email: { endsWith: "@ben-do.example" } },
    orderBy: { id: "asc" },
    take: 4,
    select: { email: true },
  });
  if (demo && shown.length > 0) {
    return ` · demo accounts ${shown.map(({ email }) => email).join(", ")} · password ${demoPassword}`;
  }
  if (await db.user.findFirst({ where: { role: "admin", illustrative: false }, select: { id: true } }))
    return "";
  return `\nNo administrator yet. Make one: npm run setup -- --email you@authority.example --name "Your name"`;
}
