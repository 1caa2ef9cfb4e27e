import type { LoaderFunctionArgs } from "@remix-run/node";
import { preflight, publicJson } from "~/app/platform/http/public-json.server";
import { lotQuery, lotQueryInput } from "~/app/sites/model/lot-query";
import { lotFacets } from "~/app/sites/model/lot-terms";
import { apiLanguage } from "../model/api-lots";
import { problemsOf, unfitParameters } from "../model/parameter-problems";
import { apiLotsPage } from "../queries/api-lots.server";
import { badParameters, onlyGet } from "../queries/api-refusals.server";

const known = [...Object.keys(lotQuery.shape), "lang"];
// A change is searchable within seconds; the fallback's answer gives way as soon as the engine is back.
const maxAgeSeconds = { search: 15, database: 2 };

/** GET /api/v1/lots: the list of lots for programs, with the parameters of the page and `lang`. */
export async function loader({ request }: Pick<LoaderFunctionArgs, "request">) {
  if (request.method === "OPTIONS") return preflight();
  const params = new URL(request.url).searchParams;
  const language = apiLanguage.safeParse(params.get("lang") ?? undefined);
  const unfit = unfitParameters(params, known, lotFacets);
  params.delete("lang");
  const query = lotQuery.safeParse(lotQueryInput(params));
  if (unfit.length > 0 || !query.success || !language.success) {
    const errors = [
      ...unfit,
      ...(query.success ? [] : problemsOf(query.error)),
      ...(language.success
        ? []
        : problemsOf(language.error).map((problem) => ({ ...problem, parameter: "lang" }))),
    ];
    return badParameters(errors, language.data ?? "vi");
  }
  const body = await apiLotsPage(query.data, language.data);
  return publicJson(request, body, { maxAgeSeconds: maxAgeSeconds[body.answeredBy] });
}

export const action = onlyGet;
