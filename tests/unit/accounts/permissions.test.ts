import { expect, test } from "vitest";
import { authorise } from "~/app/accounts/model/authorise";
import type { Permission, Role } from "~/app/accounts/model/permissions";
import { may, permissions, roles } from "~/app/accounts/model/permissions";
import { Refusal } from "~/app/platform/refusal";

type Answer = "yes" | "forbidden" | "hidden" | "unauthenticated";

/** What each kind of person is told, in the order of the columns; written down by hand, not derived. */
const people = [null, "investor", "officer", "planner", "admin"] as const;
const told: Record<Permission, [Answer, Answer, Answer, Answer, Answer]> = {
  "application.submit": ["unauthenticated", "yes", "forbidden", "forbidden", "forbidden"],
  "application.read-own": ["unauthenticated", "yes", "forbidden", "forbidden", "forbidden"],
  "office.enter": ["unauthenticated", "hidden", "yes", "yes", "yes"],
  "application.read-all": ["unauthenticated", "hidden", "yes", "yes", "yes"],
  "application.score": ["unauthenticated", "hidden", "yes", "forbidden", "forbidden"],
  "lot.read-register": ["unauthenticated", "hidden", "yes", "yes", "yes"],
  "lot.keep": ["unauthenticated", "hidden", "yes", "forbidden", "forbidden"],
  "demand.read": ["unauthenticated", "hidden", "yes", "yes", "yes"],
  "question.read": ["unauthenticated", "hidden", "yes", "forbidden", "yes"],
  "question.answer": ["unauthenticated", "hidden", "yes", "forbidden", "forbidden"],
  "criteria.read-drafts": ["unauthenticated", "hidden", "yes", "yes", "yes"],
  "criteria.draft": ["unauthenticated", "hidden", "forbidden", "yes", "forbidden"],
  "criteria.publish": ["unauthenticated", "hidden", "forbidden", "yes", "forbidden"],
  "people.manage": ["unauthenticated", "hidden", "forbidden", "forbidden", "yes"],
};

function actor(role: Role | null) {
  return role && { id: "0", name: "A", role };
}

function answer(role: Role | null, permission: Permission): Answer {
  try {
    authorise(actor(role), permission);
    return "yes";
  } catch (error) {
    if (error instanceof Refusal) return error.code as Answer;
    throw error;
  }
}

const cases = Object.entries(told).flatMap(([permission, answers]) =>
  people.map((role, index) => [permission as Permission, role, answers[index]] as const),
);

test.each(cases)("%s for %s: %s", (permission, role, expected) => {
  expect(answer(role, permission)).toBe(expected);
  expect(may(actor(role), permission)).toBe(expected === "yes");
});

test("the table above walks every permission and every role", () => {
  expect(Object.keys(told).sort()).toEqual(Object.keys(permissions).sort());
  expect([...people.slice(1)].sort()).toEqual([...roles].sort());
});

test("nobody is given a permission twice, and no permission is nobody's", () => {
  for (const holders of Object.values(permissions)) {
    expect(holders.length).toBeGreaterThan(0);
    expect(new Set(holders).size).toBe(holders.length);
  }
});
