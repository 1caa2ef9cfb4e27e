import type { LoaderFunctionArgs } from "@remix-run/node";
import { pageLanguage } from "~/app/platform/http/page-language.server";
import { publicOrigin } from "~/app/platform/public-origin.server";
import { compareSheetFile } from "../files/compare-sheet-file.server";
import { mayTakeAway, notFound } from "../files/may-take-away.server";
import { refusedParameters } from "../files/refused-parameters.server";
import { readCompared } from "../model/compared";
import { compared } from "../queries/compared.server";

/** Up to six lots or zones side by side as a PDF. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = pageLanguage(params);
  await mayTakeAway(context.clientAddress, lang);
  const address = readCompared(new URL(request.url).searchParams);
  if ("refused" in address) return refusedParameters(address.refused, lang);
  const comparison = await compared(address);
  const reader = { lang, origin: publicOrigin };
  return comparison ? compareSheetFile(request, { comparison, address, reader }) : notFound(lang);
}
