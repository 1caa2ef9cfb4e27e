import type { LoaderFunctionArgs } from "@remix-run/node";
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLocation,
  useParams,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import type { ReactNode } from "react";
import { ErrorPage } from "./home/components/error-page";
import { useNonce } from "./platform/http/nonce";
import { errorMeta } from "./platform/http/page-meta";
import { siteOrigin } from "./platform/http/site-origin.server";
import { themeOf } from "./platform/http/theme.server";
import { defaultLanguage, isLanguage, languages } from "./platform/i18n/languages";
import { inLanguage } from "./platform/paths";
import styles from "./ui/styles/index.css?url";

export const meta = errorMeta;

export async function loader({ request }: LoaderFunctionArgs) {
  return { theme: await themeOf(request), origin: siteOrigin(request) };
}

export function Layout({ children }: { children: ReactNode }) {
  const { lang } = useParams();
  const nonce = useNonce();
  const data = useRouteLoaderData<typeof loader>("root");
  return (
    <html lang={isLanguage(lang) ? lang : defaultLanguage} data-theme={data?.theme ?? undefined}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#0b5563" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        {data && isLanguage(lang) && <Alternates origin={data.origin} />}
        <Meta />
        {/* first of all style sheets: it sets the order of the layers */}
        <link rel="stylesheet" href={styles} />
        <Links />
      </head>
      <body>
        {children}
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

/** The same page in each language, for search engines. */
function Alternates({ origin }: { origin: string }) {
  const { pathname, search } = useLocation();
  const inEach = (lang: (typeof languages)[number]) => origin + inLanguage(pathname, lang) + search;
  return (
    <>
      {languages.map((lang) => (
        <link key={lang} rel="alternate" hrefLang={lang} href={inEach(lang)} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={inEach(defaultLanguage)} />
    </>
  );
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return (
    <main>
      <ErrorPage error={useRouteError()} lang={defaultLanguage} />
    </main>
  );
}
