import type { SubmissionResult } from "@conform-to/react";
import type { ActionFunction, LoaderFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { isDatabaseAway } from "../../database/is-away.server";
import { translator } from "../../i18n/i18n.server";
import type { Bilingual } from "../../i18n/languages";
import { defaultLanguage, isLanguage } from "../../i18n/languages";
import { problemResponse } from "../problem";
import { openToAll } from "../public-answer.server";
import type { HeldForm } from "./held-form";

/** How soon a database that is started again answers, as a rule. */
const retryAfter = { "Retry-After": "5" };
const title: Bilingual = {
  vi: "Cơ sở dữ liệu tạm thời không trả lời, hãy thử lại sau ít giây",
  en: "The database does not answer for the moment, try again in a few seconds",
};

/** A loader that answers 503 when the database is away: a page, or words for programs where no page is at the address. */
export function heedingLoader(loader: LoaderFunction, isPage: boolean): LoaderFunction {
  return async (args) => {
    try {
      return await loader(args);
    } catch (error) {
      if (!isDatabaseAway(error)) throw error;
      throw isPage ? data(null, { status: 503 }) : wordsFor(args.request);
    }
  };
}

/**
 * An action that loses nothing when the database is away: the form stays on a page with scripts, and is handed back to
 * be sent again on one without.
 */
export function heedingAction(action: ActionFunction, isPage: boolean): ActionFunction {
  return async (args) => {
    const sent = args.request.clone();
    try {
      return await action(args);
    } catch (error) {
      if (!isDatabaseAway(error)) throw error;
      if (!isPage) throw wordsFor(args.request);
      if (args.context.scripted) return data(stillToSend(args.params.lang), { status: 503 });
      throw data(await held(sent), { status: 503 });
    }
  };
}

function wordsFor(request: Request): Response {
  if (!new URL(request.url).pathname.startsWith("/api/")) {
    const headers = {
      ...retryAfter,
      "Content-Type": "text/plain; charset=utf-8",
      "Cache-Control": "no-store",
    };
    return new Response(`${title.vi} / ${title.en}`, { status: 503, headers });
  }
  const problem = { type: "urn:ben-do:problem:unavailable", title: title.en, status: 503, message: title };
  return problemResponse(problem, { ...openToAll, ...retryAfter });
}

function stillToSend(lang: string | undefined): SubmissionResult {
  const say = translator(isLanguage(lang) ? lang : defaultLanguage);
  return { status: "error", error: { "": [say("common:errors.unavailable")] } };
}

/** Passwords are typed again rather than written into a page. */
const neverSentBack = /password/i;

async function held(request: Request): Promise<HeldForm> {
  const form = await request.formData();
  const fields = [...form].flatMap(([name, value]) =>
    typeof value === "string" && !neverSentBack.test(name) ? [{ name, value }] : [],
  );
  return { heldForm: fields };
}
