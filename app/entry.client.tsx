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

void hydrate();
