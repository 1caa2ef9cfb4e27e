import type { Prisma } from "../../../generated/client";

type Person = Omit<Prisma.UserCreateManyInput, "passwordHash" | "id"> & { id: string };

/** Ids of the demonstration are fixed, so that a seed gives the same links every time. */
export function demoId(number: number): string {
  return `019a0000-0000-7000-8000-${String(number).padStart(12, "0")}`;
}

export const planner = demoId(3);

/** One account for each role, and three more investors whose applications stand beside the demo investor's. */
export const people: readonly Person[] = [
  {
    id: demoId(1),
    email: "investor@ben-do.example",
    name: "Nhà đầu tư (tài khoản minh hoạ)",
    role: "investor",
    language: "vi",
  },
  {
    id: demoId(2),
    email: "officer@ben-do.example",
    name: "Cán bộ thẩm định (tài khoản minh hoạ)",
    role: "officer",
    language: "vi",
  },
  {
    id: planner,
    email: "planner@ben-do.example",
    name: "Cán bộ quy hoạch (tài khoản minh hoạ)",
    role: "planner",
    language: "vi",
  },
  {
    id: demoId(4),
    email: "admin@ben-do.example",
    name: "Quản trị viên (tài khoản minh hoạ)",
    role: "admin",
    language: "vi",
  },
  {
    id: demoId(5),
    email: "investor.sea@ben-do.example",
    name: "Nhà đầu tư thủy sản (tài khoản minh hoạ)",
    role: "investor",
    language: "vi",
  },
  {
    id: demoId(6),
    email: "investor.textile@ben-do.example",
    name: "Nhà đầu tư may mặc (tài khoản minh hoạ)",
    role: "investor",
    language: "vi",
  },
  {
    id: demoId(7),
    email: "investor.overseas@ben-do.example",
    name: "Overseas investor (demo account)",
    role: "investor",
    language: "en",
  },
];
