import type { RouteConfig } from "@remix-run/route-config";
import { index, route } from "@remix-run/route-config";

/** The whole map of URLs. Its other side, for links, is app/platform/paths.ts. */
export default [
  index("home/pages/choose-language.ts"),
  route(":lang", "language-layout.tsx", [
    index("home/pages/home.tsx"),
    route("preferences", "home/pages/preferences.ts"),
    route("*", "home/pages/not-found.tsx"),
  ]),
] satisfies RouteConfig;
