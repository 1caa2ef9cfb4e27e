import "../../setup/shifted-clock.mjs";
import { afterEach, beforeAll, expect, test } from "vitest";
import type { Actor } from "~/app/accounts/model/permissions";
import { beginSession } from "~/app/accounts/session.server";
import { officeApplication } from "~/app/applications/queries/application-file.server";
import { applyPage } from "~/app/applications/queries/apply-page.server";
import { submitApplication } from "~/app/applications/use-cases/submit-application.server";
import { criteriaInForce } from "~/app/criteria/queries/criteria-in-force.server";
import { publishCriteria } from "~/app/criteria/use-cases/publish-criteria.server";
import { startDraft } from "~/app/criteria/use-cases/start-draft.server";
import { dayAfter, vietnamDay } from "~/app/platform/calendar";
import { db } from "~/app/platform/database/client.server";
import { criteriaOfZones } from "~/app/sites/queries/compare/criteria-of-zones.server";
import { ask } from "~/tests/setup/portal-pages";
import { call } from "../open-data/call";

// A zone that has no set of its own: the province's judges what is filed for it.
const zone = "kcn-giao-long";
const today = vietnamDay(new Date());
const firstDay = dayAfter(today, 40);
let planner: Actor;
let investor: Actor;
let officer: Actor;
let cookie: string;

async function person(role: Actor["role"]): Promise<Actor> {
  const data = { name: role, email: `${role}@example.vn`, passwordHash: "x", role };
  return db.user.create({ data, select: { id: true, name: true, role: true } });
}

beforeAll(async () => {
  [planner, investor, officer] = await Promise.all([
    person("planner"),
    person("investor"),
    person("officer"),
  ]);
  cookie = (await beginSession(planner)).split(";")[0] ?? "";
});

afterEach(() => {
  delete process.env.CLOCK_AT;
});

const refused = (code: string) => expect.objectContaining({ code });
const publish = (number: number, effectiveFrom: string, setId = "province") =>
  publishCriteria({ actor: planner, setId, number, effectiveFrom });
const days = (number: number) =>
  db.criteriaVersion.findUniqueOrThrow({
    where: { setId_number: { setId: "province", number } },
    select: { effectiveFrom: true, effectiveTo: true },
  });

test("a draft has no day; the past and today are refused, and the page proposes tomorrow", async () => {
  await expect(publish(2, "2026-01-01")).rejects.toEqual(refused("invalid"));
  await expect(publish(2, today)).rejects.toEqual(refused("invalid"));
  const page = await ask("/en/office/criteria/province/2/publish", { headers: { Cookie: cookie } });
  expect(await page.text()).toContain(`value="${dayAfter(today)}"`);
  const form = {
    method: "POST",
    body: new URLSearchParams({ effectiveFrom: today }),
    headers: { Cookie: cookie },
  };
  const answer = await ask("/vi/office/criteria/province/2/publish", form);
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain("sớm nhất từ ngày mai");
  expect(await days(2)).toEqual({ effectiveFrom: null, effectiveTo: null });
});

test("a version published for a later day leaves the one in force as it is until that day", async () => {
  await publish(2, firstDay);
  expect(await days(1)).toMatchObject({ effectiveTo: new Date(firstDay) });
  const statuses = async (path: string) => /"versions":.*/.exec(await (await call(path)).text())?.[0];
  expect(await statuses("/api/v1/criteria")).toMatch(
    /"number":2,"status":"upcoming".*"number":1,"status":"published"/,
  );
  const upcoming = await (await ask("/en/criteria/province/2")).text();
  expect(upcoming).toMatch(/From \d+ \w+ \d{4}/);
  expect(await (await ask("/vi/criteria/province/1")).text()).toContain("Đang có hiệu lực");
});

const filed = (at: string) => ({
  formId: `form of ${at}`,
  zone,
  projectName: "Nhà máy nước dừa",
  companyName: "Công ty Dừa Xanh",
  sector: "10",
  landAreaHa: 2,
  currency: "VND" as const,
  registeredCapital: 100,
  workers: 100,
  declared: "on" as const,
});

interface ApiSet {
  id: string;
  versions: { number: number; status: string }[];
}

/** Which version of the province's set each of the portal's answers takes for the one in force. */
async function answers(at: string) {
  const list = await (await ask("/en/criteria")).text();
  const place = await (await ask(`/en/zones/${zone}`)).text();
  const { data } = (await (await call("/api/v1/criteria")).json()) as { data: ApiSet[] };
  const { versions } = data.find(({ id }) => id === "province") ?? { versions: [] };
  const number = await submitApplication({ actor: investor, form: filed(at), language: "vi" });
  const compared = (await criteriaOfZones(db, [zone]))(zone);
  return {
    list: Number(/href="\/en\/criteria\/province\/(\d+)"/.exec(list)?.[1]),
    place: Number(/href="\/en\/criteria\/province\/(\d+)"/.exec(place)?.[1]),
    api: versions.find(({ status }) => status === "published")?.number,
    filing: (await officeApplication(officer, number)).criteria?.number,
    applying: (await applyPage({ actor: investor, lotId: null, zoneId: zone })).criteria?.number,
    compared: compared.kind === "criteria" ? compared.number : undefined,
  };
}

test.each([
  ["23:59 of the day before", `${dayAfter(firstDay, -1)}T23:59:00+07:00`, 1],
  ["00:00", `${firstDay}T00:00:00+07:00`, 2],
  ["07:00", `${firstDay}T07:00:00+07:00`, 2],
])(
  "at %s of the first day in Vietnam list, zone, interface and filing name the same version",
  async (_, at, version) => {
    process.env.CLOCK_AT = at;
    const all = { list: version, place: version, api: version, filing: version, applying: version };
    expect(await answers(at)).toEqual({ ...all, compared: version });
  },
);

test("whoever asks the interface whether anything has changed is told so when a version begins", async () => {
  process.env.CLOCK_AT = `${dayAfter(firstDay, -1)}T23:59:00+07:00`;
  const since = (await call("/api/v1/criteria")).headers.get("Last-Modified") ?? "";
  const again = () => call("/api/v1/criteria", { headers: { "If-Modified-Since": since } });
  expect((await again()).status).toBe(304);
  process.env.CLOCK_AT = `${firstDay}T00:00:00+07:00`;
  expect((await again()).status).toBe(200);
});

test("between two versions a third finds its place, and what was published stays as it was", async () => {
  const between = dayAfter(firstDay, -10);
  expect(await startDraft({ actor: planner, setId: "province" })).toBe(3);
  const hashes = () =>
    db.criteriaVersion.findMany({
      where: { number: { lt: 3 }, publishedAt: { not: null } },
      orderBy: { id: "asc" },
      select: { modelHash: true, model: true },
    });
  const before = await hashes();
  await publish(3, between);
  expect(await days(1)).toMatchObject({ effectiveTo: new Date(between) });
  expect(await days(3)).toEqual({ effectiveFrom: new Date(between), effectiveTo: new Date(firstDay) });
  expect(await days(2)).toEqual({ effectiveFrom: new Date(firstDay), effectiveTo: null });
  expect(await hashes()).toEqual(before);
});

test("a zone's own set stands before its kind's, and that before the province's; a first set may begin today", async () => {
  const { model } = await db.criteriaVersion.findFirstOrThrow({ where: { setId: "province", number: 1 } });
  const draft = { versions: { create: { number: 1, model: model as object } } };
  const named = { nameVi: "Bộ riêng", nameEn: "Own set" };
  const ofZone = async () => (await criteriaInForce(db, zone, new Date()))?.setId;
  expect(await ofZone()).toBe("province");
  await db.criteriaSet.create({ data: { id: "parks", scope: "kind", zoneKind: "park", ...named, ...draft } });
  expect(await ofZone()).toBe("province");
  await publish(1, today, "parks");
  expect(await ofZone()).toBe("parks");
  await db.criteriaSet.create({ data: { id: "own", scope: "zone", zoneId: zone, ...named, ...draft } });
  await expect(publish(1, dayAfter(today, -1), "own")).rejects.toEqual(refused("invalid"));
  await publish(1, today, "own");
  expect(await ofZone()).toBe("own");
  // Parsed once: the next look is given the very same model.
  const [once, again] = [
    await criteriaInForce(db, zone, new Date()),
    await criteriaInForce(db, zone, new Date()),
  ];
  expect(again?.model).toBe(once?.model);
  expect((await criteriaInForce(db, "kcn-phu-thuan", new Date()))?.setId).toBe("phu-thuan");
  const cluster = await db.zone.findFirstOrThrow({ where: { kind: "cluster" } });
  expect((await criteriaInForce(db, cluster.id, new Date()))?.setId).toBe("province");
});
