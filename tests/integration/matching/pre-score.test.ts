import { expect, test } from "vitest";
import { sectorGroups } from "~/app/applications/model/sector-groups";
import { preScorePage } from "~/app/matching/queries/pre-score-page.server";
import { db } from "~/app/platform/database/client.server";
import { formatArea } from "~/app/platform/i18n/format";

const lotId = "kcn-phu-thuan-a1";
const strong = {
  sector: "102",
  currency: "VND",
  landAreaHa: "1",
  registeredCapital: "150",
  annualValueAdded: "80",
  annualBudgetContribution: "20",
  workers: "60",
  equityPercent: "40",
  technologyGroup: "high",
  wastewaterClass: "A",
  businessLine: "open",
};

async function tried(figures: Record<string, string>, lot = lotId) {
  const page = await preScorePage({ lotId: lot, params: new URLSearchParams(figures), lang: "en" });
  if (!page) throw new Error("the lot is seeded");
  return page;
}

test("only figures that the criteria in force look at are asked", async () => {
  const park = (await tried({})).criteria?.asked;
  expect(park?.more).toContain("wastewaterClass");
  expect(park?.more).not.toContain("environmentCategory");
  const cluster = (await tried({}, "ccn-tan-thanh-binh-a1")).criteria?.asked;
  expect(cluster?.more).toContain("environmentCategory");
  expect(cluster?.more).not.toContain("wastewaterClass");
});

test("before anything is typed there is no answer, only the lot's own area", async () => {
  const page = await tried({});
  expect(page.answer).toBeNull();
  expect(Number(page.typed.landAreaHa)).toBeCloseTo(page.lot.areaM2 / 10_000, 6);
});

test("what is left open makes a range, and every figure more narrows it", async () => {
  const widths: number[] = [];
  const names = Object.keys(strong) as (keyof typeof strong)[];
  for (let count = 3; count <= names.length; count += 2) {
    const figures = Object.fromEntries(names.slice(0, count).map((name) => [name, strong[name]]));
    const result = (await tried(figures)).answer?.result;
    const [low, high] = result?.interval ?? ["0", "100"];
    widths.push(Number(high) - Number(low));
  }
  expect(widths).toEqual([...widths].sort((a, b) => b - a));
  expect(widths.at(-1)).toBeGreaterThan(0);
});

test("the officer's own judgement is never guessed", async () => {
  const result = (await tried(strong)).answer?.result;
  expect(result?.needed).toContainEqual(expect.objectContaining({ kind: "rating", code: "investor" }));
  expect(result?.total).toBeNull();
});

test("a project larger than the lot does not pass the condition on land", async () => {
  const result = (await tried({ ...strong, landAreaHa: "500" })).answer?.result;
  expect(result?.gates.find(({ code }) => code === "lot-area")?.outcome).toBe("fail");
  expect(result?.status).toBe("excluded");
});

test("an address with nonsense is answered field by field and keeps what was typed", async () => {
  const page = await tried({ landAreaHa: "-1", workers: "many", technologyGroup: "magic", currency: "EUR" });
  expect(Object.keys(page.answer?.errors ?? {}).sort()).toEqual([
    "currency",
    "landAreaHa",
    "technologyGroup",
    "workers",
  ]);
  expect(page.typed.workers).toBe("many");
});

test("trying a project leaves no trace", async () => {
  const before = await Promise.all([db.application.count(), db.auditEvent.count(), db.score.count()]);
  await tried(strong);
  expect(await Promise.all([db.application.count(), db.auditEvent.count(), db.score.count()])).toEqual(
    before,
  );
});

test("a lot that is let can still be tried, but not applied for", async () => {
  expect((await tried(strong, "kcn-giao-long-a1")).lot.open).toBe(false);
});

test("what a lot is connected with is called its connection, and never what is free", async () => {
  const { powerKva } = await db.lot.findUniqueOrThrow({ where: { id: lotId } });
  const { answer } = await tried({ ...strong, powerKva: "10" });
  const sentences = JSON.stringify(answer);
  expect(sentences).toContain(
    `(10 kVA needed, the lot's connection is ${powerKva?.toLocaleString("en")} kVA)`,
  );
  expect(sentences).not.toMatch(/\d free/);
});

test("a lot that reads 1.35 ha takes a project of 1.35 ha", async () => {
  const rounded = "ccn-an-hoa-tay-a2";
  const gateFor = async (landAreaHa: string) => {
    const { lot, answer } = await tried({ ...strong, landAreaHa }, rounded);
    expect(formatArea(lot.areaM2, "en")).toBe("1.35 ha");
    expect(lot.areaM2).toBeLessThan(13_500);
    return answer?.result?.gates.find(({ code }) => code === "lot-area")?.outcome;
  };
  expect([await gateFor("1.35"), await gateFor("1.36")]).toEqual(["pass", "fail"]);
});

test("a sector is chosen at the level at which zones exclude", async () => {
  const { sectors } = await tried({});
  const codes = sectorGroups(sectors, "en").flatMap(({ options }) => options.map(({ value }) => value));
  expect(codes).toContain("131");
  expect(codes).not.toContain("13");
});
