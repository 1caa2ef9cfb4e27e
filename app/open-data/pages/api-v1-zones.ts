import type { LoaderFunctionArgs } from "@remix-run/node";
import { preflight, publicJson } from "~/app/platform/http/public-json.server";
import { zoneParameters } from "../model/api-zones";
import { problemsOf, unfitParameters } from "../model/parameter-problems";
import { badParameters, onlyGet } from "../queries/api-refusals.server";
import { apiZonesOf } from "../queries/api-zones.server";

const known = Object.keys(zoneParameters.shape);
const maxAgeSeconds = 60;

/** GET /api/v1/zones: the register of parks and clusters for programs; `kind` and `lang`. */
export async function loader({ request }: Pick<LoaderFunctionArgs, "request">) {
  if (request.method === "OPTIONS") return preflight();
  const params = new URL(request.url).searchParams;
  const unfit = unfitParameters(params, known, ["kind"]);
  const given = zoneParameters.safeParse({
    kind: params.getAll("kind"),
    lang: params.get("lang") ?? undefined,
  });
  if (unfit.length > 0 || !given.success) {
    const errors = [...unfit, ...(given.success ? [] : problemsOf(given.error))];
    return badParameters(errors, params.get("lang") === "en" ? "en" : "vi");
  }
  const body = await apiZonesOf(given.data.kind, given.data.lang);
  return publicJson(request, body, { maxAgeSeconds });
}

export const action = onlyGet;
