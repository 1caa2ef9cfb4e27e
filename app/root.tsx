import { Links, Meta, Outlet, Scripts, ScrollRestoration, useParams } from "@remix-run/react";
import type { ReactNode } from "react";
import { useNonce } from "./platform/http/nonce";
import { defaultLanguage, isLanguage } from "./platform/i18n/languages";
import "./ui/styles/index.css";

export function Layout({ children }: { children: ReactNode }) {
  const { lang } = useParams();
  const nonce = useNonce();
  return (
    <html lang={isLanguage(lang) ? lang : defaultLanguage}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
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

export default function App() {
  return <Outlet />;
}
