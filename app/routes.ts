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
    route("sign-in", "accounts/pages/sign-in.tsx"),
    route("register", "accounts/pages/register.tsx"),
    route("sign-out", "accounts/pages/sign-out.tsx"),
    route("criteria", "criteria/pages/criteria-list.tsx"),
    route("criteria/:setId/:number", "criteria/pages/criteria-version.tsx"),
    route("apply", "applications/pages/apply.tsx"),
    route("applications", "applications/pages/own-applications.tsx"),
    route("applications/:number", "applications/pages/own-application.tsx"),
    route("applications/:number/receipt.json", "applications/pages/receipt.ts"),
    route("office", "home/pages/office.tsx", [
      index("applications/pages/office-home.tsx"),
      route("people", "accounts/pages/people.tsx"),
      route("applications", "applications/pages/application-desk.tsx"),
      route("applications/:number", "applications/pages/office-application.tsx"),
      route("criteria", "criteria/pages/office-criteria.tsx"),
      route("criteria/:setId/:number", "criteria/pages/office-version.tsx"),
      route("criteria/:setId/:number/publish", "criteria/pages/publish-draft.tsx"),
    ]),
    route("search", "finding/pages/search.tsx"),
    route("search/suggestions", "finding/pages/suggestions.ts"),
    route("lots", "sites/pages/lots.tsx"),
    route("lots/:lotId", "sites/pages/lot.tsx"),
    route("zones", "sites/pages/zones.tsx"),
    route("zones/:zoneId", "sites/pages/zone.tsx"),
    route("programme", "programme/pages/programme.tsx"),
    route("*", "home/pages/not-found.tsx"),
  ]),
] satisfies RouteConfig;
