import type { RouteConfig } from "@remix-run/route-config";
import { index, prefix, route } from "@remix-run/route-config";

/** The whole map of URLs. Its other side, for links, is app/platform/paths.ts. */
export default [
  index("home/pages/choose-language.ts"),
  route(":lang", "language-layout.tsx", [index("home/pages/home.tsx"), ...prefix("lots", [])]),
] satisfies RouteConfig;
