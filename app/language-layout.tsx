import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useParams } from "@remix-run/react";
import { pageLanguage } from "./platform/http/page-language.server";

export function loader({ params }: LoaderFunctionArgs) {
  return { lang: pageLanguage(params) };
}

export default function LanguageLayout() {
  const { lang } = useParams();
  return (
    <main lang={lang}>
      <Outlet />
    </main>
  );
}
