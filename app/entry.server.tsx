import { PassThrough } from "node:stream";
import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { createReadableStreamFromReadable } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { isbot } from "isbot";
import { renderToPipeableStream } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { NonceProvider } from "./platform/http/nonce";
import { i18nFor } from "./platform/i18n/i18n.server";
import { defaultLanguage, isLanguage } from "./platform/i18n/languages";
import { logger } from "./platform/log.server";
import { withoutTokens } from "./platform/without-tokens";

const abortAfterMs = 10_000;

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
) {
  const segment = new URL(request.url).pathname.split("/")[1];
  const i18n = i18nFor(isLanguage(segment) ? segment : defaultLanguage);
  // Crawlers get the page whole; people get it as soon as its shell is ready.
  const readyEvent = isbot(request.headers.get("user-agent")) ? "onAllReady" : "onShellReady";

  return new Promise<Response>((resolve, reject) => {
    let failed = false;
    const { pipe, abort } = renderToPipeableStream(
      <I18nextProvider i18n={i18n}>
        <NonceProvider value={context.nonce}>
          <RemixServer context={remix} url={request.url} nonce={context.nonce} />
        </NonceProvider>
      </I18nextProvider>,
      {
        nonce: context.nonce,
        [readyEvent]() {
          const body = new PassThrough();
          body.once("close", () => clearTimeout(patience));
          headers.set("Content-Type", "text/html; charset=utf-8");
          resolve(
            new Response(createReadableStreamFromReadable(body), { headers, status: failed ? 500 : status }),
          );
          pipe(body);
        },
        onShellError: reject,
        onError(error) {
          failed = true;
          if (!request.signal.aborted)
            logger.error({ err: error, url: withoutTokens(request.url) }, "rendering failed");
        },
      },
    );
    const patience = setTimeout(abort, abortAfterMs).unref();
  });
}

export function handleError(error: unknown, { request }: { request: Request }) {
  if (!request.signal.aborted)
    logger.error({ err: error, url: withoutTokens(request.url) }, "loader or action failed");
}
