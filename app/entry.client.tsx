import { RemixBrowser } from "@remix-run/react";
import { StrictMode, startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { I18nextProvider } from "react-i18next";
import { startI18n } from "./platform/i18n/i18n.client";
import { defaultLanguage, isLanguage } from "./platform/i18n/languages";
import { namespacesOf } from "./platform/i18n/route-namespaces";

async function hydrate() {
  const { lang } = document.documentElement;
  const i18n = await startI18n(
    isLanguage(lang) ? lang : defaultLanguage,
    namespacesOf(window.__remixRouteModules),
  );
  await stateDecoded();
  startTransition(() => {
    hydrateRoot(
      document,
      <I18nextProvider i18n={i18n}>
        <StrictMode>
          <RemixBrowser />
        </StrictMode>
      </I18nextProvider>,
    );
  });
}

/**
 * Remix decodes what the server sent while it first renders, and throws a promise until it has. A click in that moment
 * makes React render at once, meet the promise and give the whole page up (React error 345). So the decoding is begun
 * here, and over before React is given the page.
 */
async function stateDecoded() {
  try {
    RemixBrowser({});
  } catch (decoding) {
    await decoding;
  }
}

void hydrate();
