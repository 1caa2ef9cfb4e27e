import type { LoaderFunctionArgs } from "@remix-run/node";
import { pageLanguage } from "~/app/platform/http/page-language.server";
import { publicOrigin } from "~/app/platform/public-origin.server";
import { mayTakeAway } from "../files/may-take-away.server";
import { tableFile } from "../files/table-file.server";
import { tableFormat } from "../model/table-format";
import { takeZones } from "../queries/take-zones.server";

/** The register of parks and clusters as CSV, Excel or GeoJSON. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = pageLanguage(params);
  await mayTakeAway(context.clientAddress, lang);
  const taken = await takeZones({ lang, origin: publicOrigin });
  return tableFile(request, tableFormat(new URL(request.url).pathname), taken);
}
