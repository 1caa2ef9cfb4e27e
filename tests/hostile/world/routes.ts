import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";

/** An address pattern of the portal, as it was built: "/:lang/lots/:lotId". */
export interface Route {
  pattern: string;
  hasAction: boolean;
  matches(path: string): boolean;
}

interface ManifestRoute {
  id: string;
  parentId?: string;
  path?: string;
  index?: boolean;
  hasAction: boolean;
}

const assets = "build/client/assets";

/** Every route of the build that browsers are given, layouts left out where a page of their own stands for them. */
export function builtRoutes(): Route[] {
  const file = readdirSync(assets).find((name) => /^manifest-\w+\.js$/.test(name));
  if (!file) throw new Error(`no manifest in ${assets}: the portal has not been built`);
  const window: { __remixManifest?: { routes: Record<string, ManifestRoute> } } = {};
  runInNewContext(readFileSync(join(assets, file), "utf8"), { window });
  const routes = window.__remixManifest?.routes ?? {};
  const layouts = new Set(Object.values(routes).map(({ parentId }) => parentId));
  const pages = Object.values(routes).filter(({ id }) => !layouts.has(id));
  return pages.map((route) => routeOf(patternOf(route, routes), route.hasAction));
}

function patternOf(route: ManifestRoute, routes: Record<string, ManifestRoute>): string {
  const parent = route.parentId === undefined ? undefined : routes[route.parentId];
  const before = parent ? patternOf(parent, routes) : "";
  return route.path ? `${before === "/" ? "" : before}/${route.path}` : before || "/";
}

function routeOf(pattern: string, hasAction: boolean): Route {
  const source = pattern
    .replaceAll(".", "\\.")
    .replace(/:(\w+)/g, (_, name) => (name === "lang" ? "(vi|en)" : "[^/]+"))
    .replace(/\*$/, ".+");
  const form = new RegExp(`^${source}$`);
  return { pattern, hasAction, matches: (path) => form.test(path) };
}

/** Static parts count more than parameters, parameters more than "anything": the route that the portal would choose. */
export function routeFor(path: string, routes: readonly Route[]): Route | undefined {
  const loose = ({ pattern }: Route) => (pattern.endsWith("*") ? 100 : 0) + pattern.split(":").length;
  return routes.filter((route) => route.matches(path)).sort((a, b) => loose(a) - loose(b))[0];
}
