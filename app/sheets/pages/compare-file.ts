import type { LoaderFunctionArgs } from "@remix-run/node";
import { pageLanguage } from "~/app/platform/http/page-language.server";
import { publicOrigin } from "~/app/platform/public-origin.server";
import { mayTakeAway, notFound } from "../files/may-take-away.server";
import { refusedParameters } from "../files/refused-parameters.server";
import { tableFile } from "../files/table-file.server";
import { readCompared } from "../model/compared";
import { tableFormat } from "../model/table-format";
import { takeCompared } from "../queries/take-compared.server";

/** The lots or zones of a comparison as CSV or Excel. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = pageLanguage(params);
  const { pathname, searchParams } = new URL(request.url);
  await mayTakeAway(context.clientAddress, lang);
  const compared = readCompared(searchParams);
  if (!compared) return refusedParameters(["lot", "zone"], lang);
  const taken = await takeCompared(compared, { lang, origin: publicOrigin });
  return taken ? tableFile(request, tableFormat(pathname), taken) : notFound(lang);
}
