import { beforeAll, expect, test } from "vitest";
import { db } from "~/app/platform/database/client.server";
import { env } from "~/app/platform/env.server";
import type { ApplicationDocument } from "~/search/applications";
import { applications } from "~/search/applications";
import { searchClient } from "~/search/client";
import type { CriteriaDocument } from "~/search/criteria";
import { criteria, inForceFilter, isInForce } from "~/search/criteria";
import { applyChanges, rebuild } from "~/search/sync";
import type { ZoneDocument } from "~/search/zones";
import { zones } from "~/search/zones";
import { plantSites } from "./sites-fixture";

const search = searchClient(env);

async function plantOffice() {
  const user = { name: "Nguyễn Thị Dừa", email: "dua@example.com", passwordHash: "x" };
  const { id: investorId } = await db.user.create({ data: user, select: { id: true } });
  const name = { vi: "Việc làm", en: "Jobs" };
  const model = { format: "criteria-model/1", criteria: [{ name }] };
  const set = {
    id: "phu-thuan",
    scope: "zone" as const,
    zoneId: "phu-thuan",
    nameVi: "Bộ tiêu chí Phú Thuận",
    nameEn: "Phú Thuận criteria",
  };
  await db.criteriaSet.create({ data: { ...set, versions: { create: { number: 1, model } } } });
  const days = { effectiveFrom: new Date("2026-11-02"), effectiveTo: new Date("2026-12-05") };
  const province = {
    id: "province",
    scope: "province" as const,
    nameVi: "Bộ tiêu chí chung",
    nameEn: "Common criteria",
  };
  await db.criteriaSet.create({
    data: {
      ...province,
      versions: {
        create: { number: 3, model, publishedAt: new Date("2026-11-01"), modelHash: "of the model", ...days },
      },
    },
  });
  const filed = { number: "BD-2026-00042", projectName: "Nhà máy cơm dừa", companyName: "Công ty Xứ Dừa" };
  const sector = { sectorVersion: "VSIC2018", sectorCode: "10" };
  await db.application.create({
    data: { ...filed, ...sector, investorId, zoneId: "phu-thuan", profile: {}, language: "vi" },
  });
}

beforeAll(async () => {
  await plantSites(db);
  await plantOffice();
  for (const index of [zones, criteria, applications]) await rebuild(search, db, index);
});

async function found<Document extends { id: string }>(name: string, q: string, filter?: string) {
  const index = search.meili.index<Document>(search.uid(name));
  return (await index.search(q, { matchingStrategy: "all", ...(filter ? { filter } : {}) })).hits;
}

test.each([
  ["phu thuan", ["phu-thuan"]],
  ["huyện Bình Đại", ["phu-thuan"]],
  ["industrial cluster an hoa", ["an-hoa", "an-hoa-tay"]],
  ["sơn qui", ["son-quy"]],
])("zones are found for %s", async (q, ids) => {
  const hits = await found<ZoneDocument>("zones", q);
  expect(hits.map(({ id }) => id).slice(0, ids.length)).toEqual(ids);
});

test("a zone's document counts its lots and carries its status", async () => {
  const [zone] = await found<ZoneDocument>("zones", "phú thuận");
  expect(zone).toMatchObject({ lotCount: 5, status: "planned", zoneKind: "park" });
});

test("criteria are found by zone, by criterion and for the whole province", async () => {
  const byName = await found<CriteriaDocument>("criteria", "phu thuan");
  expect(byName.map(({ setId, number, inForceFrom }) => [setId, number, inForceFrom])).toEqual([
    ["phu-thuan", 1, null],
  ]);
  expect(await found("criteria", "việc làm")).toHaveLength(2);
  expect(await found("criteria", "toan tinh")).toHaveLength(1);
});

test.each([
  ["2026-11-01", 0],
  ["2026-11-02", 1],
  ["2026-12-04", 1],
  ["2026-12-05", 0],
])("on %s the index has %i in force, never a draft", async (day, count) => {
  expect(await found("criteria", "jobs", inForceFilter(day))).toHaveLength(count);
  const all = await found<CriteriaDocument>("criteria", "jobs");
  expect(all.filter((document) => isInForce(document, day))).toHaveLength(count);
});

test.each(["BD-2026-00042", "42", "com dua", "xu dua", "nguyen thi dua", "coconut phu thuan"])(
  "an application is found for %s",
  async (q) => {
    const hits = await found<ApplicationDocument>("applications", q);
    expect(hits.map(({ number }) => number)).toEqual(["BD-2026-00042"]);
  },
);

test("an application carries its latest score", async () => {
  const application = await db.application.findFirstOrThrow({ select: { id: true, investorId: true } });
  const version = await db.criteriaVersion.findFirstOrThrow({ where: { number: 3 }, select: { id: true } });
  const score = { applicationId: application.id, criteriaVersionId: version.id, receipt: {} };
  const scored = { ...score, scoredById: application.investorId, outcome: "scored" };
  await db.score.create({
    data: { ...scored, total: "55.50", passed: false, scoredAt: new Date("2026-11-01") },
  });
  await db.score.create({
    data: { ...scored, total: "71.25", passed: true, scoredAt: new Date("2026-11-02") },
  });
  await applyChanges(search, db, applications, [application.id]);
  const [hit] = await found<ApplicationDocument>("applications", "", "passed = true AND total > 70");
  expect(hit).toMatchObject({ id: application.id, outcome: "scored", total: 71.25 });
});

test("what an investor confides stays out of the index", async () => {
  const [hit] = await found<ApplicationDocument>("applications", "42");
  expect(Object.keys(hit ?? {})).not.toContain("profile");
  expect(JSON.stringify(hit)).not.toContain("dua@example.com");
});
