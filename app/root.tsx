import type { LoaderFunctionArgs } from "@remix-run/node";
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLocation,
  useMatches,
  useParams,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import type { ReactNode } from "react";
import { DocumentAddresses } from "./home/components/document-addresses";
import { ErrorPage } from "./home/components/error-page";
import { useNonce } from "./platform/http/nonce";
import { errorMeta } from "./platform/http/page-meta";
import { themeOf } from "./platform/http/theme.server";
import { defaultLanguage, isLanguage } from "./platform/i18n/languages";
import type { RouteHandle } from "./platform/i18n/route-namespaces";
import { publicOrigin } from "./platform/public-origin.server";
import "./ui/styles/index.css";

export const meta = errorMeta;

export async function loader({ request }: LoaderFunctionArgs) {
  return { theme: await themeOf(request), origin: publicOrigin };
}

export function Layout({ children }: { children: ReactNode }) {
  const { lang } = useParams();
  const nonce = useNonce();
  const { pathname, search } = useLocation();
  const still = useMatches().some(({ handle }) => (handle as RouteHandle | undefined)?.still);
  const data = useRouteLoaderData<typeof loader>("root");
  return (
    <html lang={isLanguage(lang) ? lang : defaultLanguage} data-theme={data?.theme ?? undefined}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#0b5563" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        {data && isLanguage(lang) && (
          <DocumentAddresses origin={data.origin} lang={lang} pathname={pathname} search={search} />
        )}
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        {!still && <ScrollRestoration nonce={nonce} />}
        {!still && <Scripts nonce={nonce} />}
      </body>
    </html>
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
