import type { LoaderFunctionArgs } from "@remix-run/node";
import { pageLanguage } from "~/app/platform/http/page-language.server";
import { publicOrigin } from "~/app/platform/public-origin.server";
import { readZoneListQuery } from "~/app/sites/model/zones/zone-list-query";
import { mayTakeAway } from "../files/may-take-away.server";
import { refusedParameters } from "../files/refused-parameters.server";
import { tableFile } from "../files/table-file.server";
import { tableFormat } from "../model/table-format";
import { takeZones } from "../queries/take-zones.server";

/** The register of parks and clusters as CSV, Excel or GeoJSON, by the parameters of its page. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = pageLanguage(params);
  const { pathname, searchParams } = new URL(request.url);
  await mayTakeAway(context.clientAddress, lang);
  const { query, ignored } = readZoneListQuery(searchParams);
  if (ignored.length > 0) return refusedParameters(ignored, lang);
  const taken = await takeZones(query, { lang, origin: publicOrigin });
  return tableFile(request, tableFormat(pathname), taken);
}
