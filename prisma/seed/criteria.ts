import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { dayColumn, vietnamDay } from "../../app/platform/calendar";
import type { CriteriaModel } from "../../app/scoring/model";
import { parseModel } from "../../app/scoring/model";
import { hashOf } from "../../app/scoring/receipt/canonical";
import type { Prisma } from "../generated/client";
import { day } from "./data/day";
import { demoId, planner } from "./data/people/people";

export type CriteriaRows = {
  readonly sets: readonly Prisma.CriteriaSetCreateManyInput[];
  readonly versions: readonly Prisma.CriteriaVersionCreateManyInput[];
};

/** When the demonstration's own story has its criteria published: before the first application that it tells of. */
export const demonstrationBegins = day("2026-10-01");
const draftedOn = day("2026-11-16");

async function readModel(name: string): Promise<CriteriaModel> {
  const path = fileURLToPath(new URL(`./criteria/${name}.json`, import.meta.url));
  const parsed = parseModel(JSON.parse(await readFile(path, "utf8")));
  if (parsed.ok) return parsed.model;
  throw new Error(`${path} is no criteria model: ${JSON.stringify(parsed.problems)}`);
}

/** A first version, shown and in force from that moment's day. */
function published(
  setId: string,
  rules: CriteriaModel,
  shownFrom: Date,
): Prisma.CriteriaVersionCreateManyInput {
  const effectiveFrom = vietnamDay(shownFrom);
  const model = { ...rules, effectiveFrom };
  return {
    setId,
    number: 1,
    model,
    modelHash: hashOf(model),
    effectiveFrom: dayColumn(effectiveFrom),
    draftedById: planner,
    createdAt: shownFrom,
    publishedById: planner,
    publishedAt: shownFrom,
  };
}

function draftOf(model: CriteriaModel): CriteriaModel {
  return { ...model, version: "2026-2" };
}

/**
 * One set for the province, one for Phú Thuận alone; the province also has a draft to work on. Published and in force from
 * the day of that moment, for before it nobody was shown them.
 */
export async function criteriaRows(shownFrom: Date): Promise<CriteriaRows> {
  const [province, phuThuan] = await Promise.all([readModel("province"), readModel("phu-thuan")]);
  return {
    sets: [
      { id: "province", scope: "province", nameVi: province.name.vi, nameEn: province.name.en },
      {
        id: "phu-thuan",
        scope: "zone",
        zoneId: "kcn-phu-thuan",
        nameVi: phuThuan.name.vi,
        nameEn: phuThuan.name.en,
      },
    ],
    versions: [
      { id: demoId(2001), ...published("province", province, shownFrom) },
      { id: demoId(2002), ...published("phu-thuan", phuThuan, shownFrom) },
      {
        id: demoId(2003),
        setId: "province",
        number: 2,
        model: draftOf(province),
        draftedById: planner,
        createdAt: draftedOn,
      },
    ],
  };
}
