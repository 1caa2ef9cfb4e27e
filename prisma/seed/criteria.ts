import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
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

const publishedOn = day("2026-10-01");
const draftedOn = day("2026-11-16");

async function readModel(name: string): Promise<CriteriaModel> {
  const path = fileURLToPath(new URL(`./criteria/${name}.json`, import.meta.url));
  const parsed = parseModel(JSON.parse(await readFile(path, "utf8")));
  if (parsed.ok) return parsed.model;
  throw new Error(`${path} is no criteria model: ${JSON.stringify(parsed.problems)}`);
}

function published(
  setId: string,
  number: number,
  model: CriteriaModel,
): Prisma.CriteriaVersionCreateManyInput {
  return {
    setId,
    number,
    status: "published",
    model: model,
    modelHash: hashOf(model),
    draftedById: planner,
    createdAt: publishedOn,
    publishedById: planner,
    publishedAt: publishedOn,
  };
}

function draftOf(model: CriteriaModel): CriteriaModel {
  return { ...model, version: "2026-2" };
}

/** One set for the province, one for Phú Thuận alone; the province also has a draft to work on. */
export async function criteriaRows(): Promise<CriteriaRows> {
  const [province, phuThuan] = await Promise.all([readModel("province"), readModel("phu-thuan")]);
  return {
    sets: [
      { id: "province", nameVi: province.name.vi, nameEn: province.name.en },
      { id: "phu-thuan", zoneId: "kcn-phu-thuan", nameVi: phuThuan.name.vi, nameEn: phuThuan.name.en },
    ],
    versions: [
      { id: demoId(2001), ...published("province", 1, province) },
      { id: demoId(2002), ...published("phu-thuan", 1, phuThuan) },
      {
        id: demoId(2003),
        setId: "province",
        number: 2,
        status: "draft",
        model: draftOf(province),
        draftedById: planner,
        createdAt: draftedOn,
      },
    ],
  };
}
