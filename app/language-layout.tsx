import type { LoaderFunctionArgs } from "@remix-run/node";
import { data } from "@remix-run/node";
import { Outlet, useParams, useRouteError, useRouteLoaderData } from "@remix-run/react";
import { Suspense } from "react";
import { actorOf } from "./accounts/session.server";
import { ErrorPage } from "./home/components/error-page";
import { SiteFrame } from "./home/components/site-frame";
import type { Person } from "./home/model/person";
import { languageCookie } from "./platform/http/cookies.server";
import { pageLanguage } from "./platform/http/page-language.server";
import { errorMeta } from "./platform/http/page-meta";
import { defaultLanguage, isLanguage } from "./platform/i18n/languages";
import { publicOrigin } from "./platform/public-origin.server";
import type { loader as rootLoader } from "./root";
import { CompareCorner } from "./sites/components/compare/compare-corner";

export const meta = errorMeta;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = pageLanguage(params);
  const actor = await actorOf(request);
  const person: Person | null = actor && { name: actor.name, role: actor.role };
  const printed = { origin: publicOrigin, at: new Date().toISOString() };
  const remembered: unknown = await languageCookie.parse(request.headers.get("Cookie"));
  if (remembered === lang) return data({ lang, person, printed });
  // The language of the last page read is the one `/` leads to.
  return data({ lang, person, printed }, { headers: { "Set-Cookie": await languageCookie.serialize(lang) } });
}

function Frame({ children }: { children: React.ReactNode }) {
  const { lang } = useParams();
  const layout = useRouteLoaderData<typeof loader>("language-layout");
  const root = useRouteLoaderData<typeof rootLoader>("root");
  return (
    <>
      <SiteFrame
        lang={isLanguage(lang) ? lang : defaultLanguage}
        person={layout?.person ?? null}
        theme={root?.theme ?? null}
        printed={layout?.printed ?? null}
      >
        {children}
      </SiteFrame>
      <CompareCorner />
    </>
  );
}

export default function LanguageLayout() {
  return (
    <Frame>
      {/* a page reached without reloading may still wait for its texts */}
      <Suspense>
        <Outlet />
      </Suspense>
    </Frame>
  );
}

export function ErrorBoundary() {
  const { lang } = useParams();
  return (
    <Frame>
      <ErrorPage error={useRouteError()} lang={isLanguage(lang) ? lang : defaultLanguage} />
    </Frame>
  );
}
