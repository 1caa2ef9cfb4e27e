import { redirect } from "@remix-run/node";
import { defaultLanguage, isLanguage } from "../i18n/languages";
import { paths } from "../paths";
import type { RefusalCode } from "../refusal";
import { Refusal } from "../refusal";
import { safeReturnPath } from "../return-path";
import { refusalStatus } from "./refusal-status";

const ofThePerson: readonly RefusalCode[] = ["unauthenticated", "forbidden", "hidden"];

/** Refusals of the person, not of what they sent: nothing of the page can be shown. */
export function refusesThePerson({ code }: Refusal): boolean {
  return ofThePerson.includes(code);
}

/** Runs a page's read or write. A refusal of the person becomes the error page with its status. */
export async function orRefuse<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Refusal) throw new Response(null, { status: refusalStatus[error.code] });
    throw error;
  }
}

/** As `orRefuse`, but whoever has not signed in is asked to, and comes back to this page. */
export async function orSignIn<T>(request: Request, work: Promise<T>): Promise<T> {
  return orRefuse(
    work.catch((error: unknown) => {
      if (error instanceof Refusal && error.code === "unauthenticated") throw toSignIn(request);
      throw error;
    }),
  );
}

function toSignIn(request: Request): Response {
  const { pathname, search } = new URL(request.url);
  const lang = pathname.split("/")[1];
  const returnTo = safeReturnPath(pathname + search) ?? undefined;
  return redirect(paths.signIn(isLanguage(lang) ? lang : defaultLanguage, returnTo));
}
