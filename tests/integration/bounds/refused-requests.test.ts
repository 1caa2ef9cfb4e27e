import { beforeAll, expect, test } from "vitest";
import type { Role } from "~/app/accounts/model/permissions";
import { beginSession } from "~/app/accounts/session.server";
import { db } from "~/app/platform/database/client.server";
import { ask } from "~/tests/setup/portal-pages";

// What a stranger or a member of the office can send that no column and no exact arithmetic can take: each is refused,
// or read as something that can be taken; none is a failure of the portal.
const cookies = new Map<Role, string>();

beforeAll(async () => {
  for (const role of ["investor", "officer", "planner"] as const) {
    const person = { name: role, email: `${role}@example.vn`, passwordHash: "x", role };
    const { id } = await db.user.create({ data: person });
    cookies.set(role, (await beginSession({ id, role })).split(";")[0] ?? "");
  }
});

const as = (role: Role) => ({ headers: { Cookie: cookies.get(role) ?? "" } });
const sent = (fields: Record<string, string>, role?: Role): RequestInit => ({
  method: "POST",
  body: new URLSearchParams(fields),
  ...(role && as(role)),
});

const numbers = [
  "1e-7",
  "1e-300",
  "1e300",
  "Infinity",
  "-0",
  "NaN",
  "0x10",
  "1e21",
  "9".repeat(400),
  "0.1234567",
];
const versions = ["2147483648", "4294967297", "9".repeat(30), "1e3", "-1", "0", "01", "1.5", "đ"];

test.each(versions)("version %s of a set of criteria is none", async (number) => {
  expect((await ask(`/vi/criteria/phu-thuan/${encodeURIComponent(number)}`)).status).toBe(404);
  const inOffice = `/vi/office/criteria/phu-thuan/${encodeURIComponent(number)}`;
  for (const path of [inOffice, `${inOffice}/publish`]) {
    expect((await ask(path, as("planner"))).status).toBe(404);
  }
  const edits = { passMark: "50" };
  const day = { effectiveFrom: "2099-01-01" };
  expect((await ask(inOffice, sent(edits, "planner"))).status).toBeLessThan(500);
  expect((await ask(`${inOffice}/publish`, sent(day, "planner"))).status).toBeLessThan(500);
  expect((await ask(`/api/v1/criteria/phu-thuan/${encodeURIComponent(number)}`)).status).toBeLessThan(500);
});

const project = { landAreaHa: "2", currency: "VND", registeredCapital: "100", workers: "100", sector: "10" };
const figures = [
  "landAreaHa",
  "annualRevenue",
  "equityPercent",
  "coconutPercent",
  "waterM3PerDay",
  "workers",
];

test.each(figures)("a project is tried with any %s", async (figure) => {
  for (const number of numbers) {
    const search = new URLSearchParams({ ...project, [figure]: number });
    const { status } = await ask(`/vi/lots/kcn-phu-thuan-a1/pre-score?${search}`);
    expect([number, status]).toEqual([number, 200]);
  }
});

test.each(figures)("a project is filed with any %s, or told what is wrong with it", async (figure) => {
  const lot = { zone: "kcn-phu-thuan", projectName: "Nhà máy", companyName: "Công ty", declared: "on" };
  for (const number of numbers) {
    const { status } = await ask("/vi/apply", sent({ ...lot, ...project, [figure]: number }, "investor"));
    expect([302, 422]).toContain(status);
  }
});

test("an application is scored with any figure the officer types, or the officer told what is wrong", async () => {
  // What the lot has published stands; only without a lot does what is typed count.
  const { id, number: receipt } = await db.application.findFirstOrThrow({ where: { status: "submitted" } });
  await db.application.update({ where: { id }, data: { lotId: null } });
  for (const number of numbers) {
    const form = { waterM3PerDayFree: number, powerKvaFree: number, "ratings.any": number };
    const { status } = await ask(`/vi/office/applications/${receipt}`, sent(form, "officer"));
    expect([302, 422]).toContain(status);
  }
});

test.each(["text/plain", "application/json", "multipart/form-data", "x/y"])(
  "colours sent as %s are no form",
  async (type) => {
    const answer = await ask("/vi/preferences", {
      method: "POST",
      body: "{}",
      headers: { "Content-Type": type },
    });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
  },
);

test("colours that there are not are refused", async () => {
  expect((await ask("/vi/preferences", sent({ theme: "pink" }))).status).toBe(400);
});

test.each([
  ["/en/lots?q=1", "/en/lots?q=1"],
  ["/vi/đất?q=ấp", "/vi/%C4%91%E1%BA%A5t?q=%E1%BA%A5p"],
  ["/vi/\r\nX: y", "/vi"],
  ["/vi/%0d%0aX", "/vi/%0d%0aX"],
  ["/vi/../\\evil.example", "/vi"],
  ["/vi/..\t/evil.example", "/vi"],
  ["//evil.example", "/vi"],
  [`/vi/${"a".repeat(200_000)}`, "/vi"],
])("whoever chooses colours on %s goes back to %s", async (returnTo, location) => {
  const answer = await ask("/vi/preferences", sent({ theme: "dark", returnTo }));
  expect([answer.status, answer.headers.get("Location")]).toEqual([302, location]);
});

test("a page with a very long address asks to sign in, and its form can be sent", async () => {
  const answer = await ask(`/vi/applications?${"a".repeat(6000)}`);
  expect(answer.status).toBe(302);
  expect((answer.headers.get("Location") ?? "").length).toBeLessThan(4500);
  const form = { email: "nobody@example.vn", password: "0123456789", returnTo: `/vi?${"a".repeat(6000)}` };
  const text = await (await ask("/vi/sign-in", sent(form))).text();
  expect(text).not.toContain("returnTo-error");
});

test.each([
  "/vi/lots?readyBy=0000-01-01",
  "/vi/lots?powerMin=0.1&waterMin=0.01&wastewaterMin=1e-7",
  "/vi/lots?areaMin=1e-300&rentMax=1e-7",
  `/vi/lots?q=${"9".repeat(60)}+kva`,
  `/vi/lots?q=${"9".repeat(60)}+ha`,
  "/vi/lots?q=0,00001+m3",
  `/vi/search?q=${encodeURIComponent(`${"a".repeat(199)}😀`)}`,
  "/vi/embed/lots?powerMin=0.5",
  "/map/lots.geojson?powerMin=0.5",
  "/vi/lots.csv?powerMin=0.5",
])("%s is answered", async (path) => {
  expect((await ask(path)).status).toBe(200);
});
