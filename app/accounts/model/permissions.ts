import * as z from "zod";

export const roles = ["investor", "officer", "planner", "admin"] as const;
export const role = z.enum(roles);
export type Role = z.infer<typeof role>;

/** Who may do what: the one table. A permission that is not here does not exist. */
export const permissions = {
  "application.submit": ["investor"],
  "application.read-own": ["investor"],
  "office.enter": ["officer", "planner", "admin"],
  "application.read-all": ["officer", "planner", "admin"],
  "application.score": ["officer"],
  "lot.read-register": ["officer", "planner", "admin"],
  "lot.keep": ["officer"],
  "demand.read": ["officer", "planner", "admin"],
  "question.read": ["officer", "admin"],
  "question.answer": ["officer"],
  "criteria.read-drafts": ["officer", "planner", "admin"],
  "criteria.draft": ["planner"],
  "criteria.publish": ["planner"],
  "people.manage": ["admin"],
} as const satisfies Record<string, readonly Role[]>;
export type Permission = keyof typeof permissions;

/** The person who asks, as use cases see them; null stands for somebody who has not signed in. */
export interface Actor {
  id: string;
  name: string;
  role: Role;
}

export function may(actor: Actor | null, permission: Permission): boolean {
  return actor !== null && (permissions[permission] as readonly Role[]).includes(actor.role);
}
