import type { LoaderFunctionArgs } from "@remix-run/node";
import { pageLanguage } from "~/app/platform/http/page-language.server";
import { publicOrigin } from "~/app/platform/public-origin.server";
import { mayTakeAway, notFound } from "../files/may-take-away.server";
import { zoneSheetFile } from "../files/zone-sheet-file.server";
import { zoneSheet } from "../queries/zone-sheet.server";

/** One zone as a PDF to print, send and file. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = pageLanguage(params);
  await mayTakeAway(context.clientAddress, lang);
  const facts = await zoneSheet(params.zoneId ?? "");
  return facts ? zoneSheetFile(request, facts, { lang, origin: publicOrigin }) : notFound(lang);
}
