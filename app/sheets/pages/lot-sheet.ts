import type { LoaderFunctionArgs } from "@remix-run/node";
import { pageLanguage } from "~/app/platform/http/page-language.server";
import { publicOrigin } from "~/app/platform/public-origin.server";
import { lotSheetFile } from "../files/lot-sheet-file.server";
import { mayTakeAway, notFound } from "../files/may-take-away.server";
import { lotSheet } from "../queries/lot-sheet.server";

/** One lot as a PDF to print, send and file. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = pageLanguage(params);
  await mayTakeAway(context.clientAddress, lang);
  const facts = await lotSheet(params.lotId ?? "");
  return facts ? lotSheetFile(request, facts, { lang, origin: publicOrigin }) : notFound(lang);
}
