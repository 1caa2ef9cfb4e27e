import type * as z from "zod";
import type { TargetRow } from "~/app/programme/model/target";
import { targets } from "~/app/programme/queries/targets.server";
import type { apiProgramme } from "../../model/answers/programme";
import type { Answer } from "./answer.server";
import { csvOf } from "./csv.server";

const maxAgeSeconds = 300;

export async function programmeTargets(): Promise<Answer<z.output<typeof apiProgramme>>> {
  const data = await targets();
  return { body: { data, total: data.length }, maxAgeSeconds };
}

const columns: Record<string, (row: TargetRow) => string | number | null> = {
  id: ({ id }) => id,
  name_vi: ({ name }) => name.vi,
  name_en: ({ name }) => name.en,
  amount: ({ amount }) => amount,
  unit_vi: ({ unit }) => unit.vi,
  unit_en: ({ unit }) => unit.en,
  from_year: ({ fromYear }) => fromYear,
  to_year: ({ toYear }) => toYear,
  agency_vi: ({ agency }) => agency?.vi ?? null,
  agency_en: ({ agency }) => agency?.en ?? null,
  note_vi: ({ note }) => note?.vi ?? null,
  note_en: ({ note }) => note?.en ?? null,
  source: ({ source }) => source.title,
  source_url: ({ source }) => source.url,
  as_of: ({ source }) => source.asOf,
  sureness: ({ source }) => source.sureness,
};

export async function programmeAsCsv(): Promise<Answer<string>> {
  return { body: csvOf(columns, await targets()), maxAgeSeconds };
}
