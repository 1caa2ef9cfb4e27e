import type { LoaderFunctionArgs } from "@remix-run/node";
import { pageLanguage } from "~/app/platform/http/page-language.server";
import { publicOrigin } from "~/app/platform/public-origin.server";
import { readLotQuery } from "~/app/sites/model/read-lot-query";
import { mayTakeAway } from "../files/may-take-away.server";
import { refusedParameters } from "../files/refused-parameters.server";
import { tableFile } from "../files/table-file.server";
import { tableFormat } from "../model/table-format";
import { takeLots } from "../queries/take-lots.server";

/** The list of lots as CSV, Excel or GeoJSON: the parameters of the page, all its pages in one file. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = pageLanguage(params);
  const { pathname, searchParams } = new URL(request.url);
  await mayTakeAway(context.clientAddress, lang);
  const { query, ignored } = readLotQuery(searchParams);
  if (ignored.length > 0)
    return refusedParameters(
      ignored.map(({ name }) => name),
      lang,
    );
  const taken = await takeLots(query, { lang, origin: publicOrigin });
  return tableFile(request, tableFormat(pathname), taken);
}
