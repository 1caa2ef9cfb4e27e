import type { RouteConfig } from "@remix-run/route-config";
import { index, route } from "@remix-run/route-config";

/** The whole map of URLs. Its other side, for links, is app/platform/paths.ts. */
export default [
  index("home/pages/choose-language.ts"),
  route("api/v1/lots", "open-data/pages/api-v1-lots.ts"),
  route("api/v1/zones", "open-data/pages/api-v1-zones.ts"),
  route(":lang", "language-layout.tsx", [
    index("home/pages/home.tsx"),
    route("about", "home/pages/about.tsx"),
    route("preferences", "home/pages/preferences.ts"),
    route("lots", "sites/pages/lots.tsx"),
    route("lots/:lotId", "sites/pages/lot.tsx"),
    route("zones", "sites/pages/zones.tsx"),
    route("zones/:zoneId", "sites/pages/zone.tsx"),
    route("programme", "programme/pages/programme.tsx"),
    route("*", "home/pages/not-found.tsx"),
  ]),
] satisfies RouteConfig;
