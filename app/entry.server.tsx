import { Writable } from "node:stream";
import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToPipeableStream } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { sessionCookie } from "./platform/http/cookies.server";
import { NonceProvider } from "./platform/http/nonce";
import { i18nFor } from "./platform/i18n/i18n.server";
import { defaultLanguage, isLanguage } from "./platform/i18n/languages";
import { logger } from "./platform/log.server";

const abortAfterMs = 10_000;

export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
) {
  const { html, failed } = await rendered(request, remix, context);
  headers.set("Content-Type", "text/html; charset=utf-8");
  // Who is signed in shows on every page, so nobody on the way may keep one; theirs not even their own browser.
  const kept = hasSession(request) ? "private, no-store" : "private, no-cache";
  if (!headers.has("Cache-Control")) headers.set("Cache-Control", kept);
  if (status === 503) headers.set("Retry-After", "5");
  return new Response(readyToSend(html), { headers, status: failed ? 500 : status });
}

/** What a page asks for on its way to the next one is for nobody else. */
export function handleDataRequest(response: Response): Response {
  response.headers.set("Cache-Control", "private, no-store");
  if (response.status === 503) response.headers.set("Retry-After", "5");
  return response;
}

function hasSession(request: Request): boolean {
  return request.headers.get("Cookie")?.includes(`${sessionCookie.name}=`) ?? false;
}

/** The page as React makes it, whole: no page of this portal waits for a part of itself. */
function rendered(request: Request, remix: EntryContext, { nonce }: AppLoadContext) {
  const segment = new URL(request.url).pathname.split("/")[1];
  const i18n = i18nFor(isLanguage(segment) ? segment : defaultLanguage);
  return new Promise<{ html: string; failed: boolean }>((resolve, reject) => {
    let failed = false;
    const chunks: Uint8Array[] = [];
    const page = new Writable({
      write(chunk: Uint8Array, _encoding, done) {
        chunks.push(chunk);
        done();
      },
    });
    page.once("finish", () => resolve({ html: Buffer.concat(chunks).toString(), failed }));
    const { pipe, abort } = renderToPipeableStream(
      <I18nextProvider i18n={i18n}>
        <NonceProvider value={nonce}>
          <RemixServer context={remix} url={request.url} nonce={nonce} />
        </NonceProvider>
      </I18nextProvider>,
      {
        nonce,
        onAllReady: () => pipe(page),
        onShellError: reject,
        onError(error) {
          failed = true;
          if (!request.signal.aborted) logger.error({ err: error, url: request.url }, "rendering failed");
        },
      },
    );
    const patience = setTimeout(abort, abortAfterMs).unref();
    page.once("close", () => clearTimeout(patience));
  });
}

/**
 * Two things that React and Remix leave to be done. React 18 leaves a NUL where a letter of several bytes would straddle
 * two of its buffers (facebook/react#24985), which in Vietnamese happens on every long page. Remix lets scripts, which
 * only make a page handier, compete with what paints it.
 */
function readyToSend(html: string): string {
  return html
    .replaceAll("\0", "")
    .replaceAll('<link rel="modulepreload"', '<link rel="modulepreload" fetchpriority="low"');
}

export function handleError(error: unknown, { request }: { request: Request }) {
  if (request.signal.aborted) return;
  const { method, url } = request;
  if (isRouteErrorResponse(error) && error.status !== 500) {
    // A database that is away is said by whoever watches it; each reader who is told so is a line and no more.
    const level = error.status < 500 ? "info" : "warn";
    logger[level]({ method, url, status: error.status }, "request refused");
  } else {
    logger.error({ err: error, method, url }, "loader or action failed");
  }
}
