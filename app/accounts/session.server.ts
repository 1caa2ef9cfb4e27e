import { db } from "~/app/platform/database/client.server";
import { sessionCookie } from "~/app/platform/http/cookies.server";
import type { Actor, Role } from "./model/permissions";
import { fingerprint, secretToken } from "./secret-token.server";
import { usableAccounts } from "./usable-accounts.server";

const hour = 3_600_000;

/** Staff sign in each working day; investors come back for weeks. */
const lifetimeMs: Record<Role, number> = {
  investor: 14 * 24 * hour,
  officer: 12 * hour,
  planner: 12 * hour,
  admin: 12 * hour,
};

async function tokenOf(request: Request): Promise<string | null> {
  const token: unknown = await sessionCookie.parse(request.headers.get("Cookie"));
  return typeof token === "string" && token !== "" ? token : null;
}

/** Begins a session; answers with the `Set-Cookie` header. Only the token's hash is stored. */
export async function beginSession(person: { id: string; role: Role }): Promise<string> {
  const token = secretToken();
  const maxAgeMs = lifetimeMs[person.role];
  await db.session.create({
    data: { id: fingerprint(token), userId: person.id, expiresAt: new Date(Date.now() + maxAgeMs) },
  });
  return sessionCookie.serialize(token, { maxAge: maxAgeMs / 1000 });
}

/** Ends the request's session; answers with the `Set-Cookie` header that takes the cookie back. */
export async function endSession(request: Request): Promise<string> {
  const token = await tokenOf(request);
  if (token) await db.session.deleteMany({ where: { id: fingerprint(token) } });
  return sessionCookie.serialize("", { maxAge: 0 });
}

/** Who sends this request; null when nobody has signed in or the session has ended. */
export async function actorOf(request: Request): Promise<Actor | null> {
  const token = await tokenOf(request);
  if (!token) return null;
  const session = await db.session.findUnique({
    where: { id: fingerprint(token), expiresAt: { gt: new Date() }, user: usableAccounts },
    select: { user: { select: { id: true, name: true, role: true } } },
  });
  return session?.user ?? null;
}
