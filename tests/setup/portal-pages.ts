import type { ServerBuild } from "@remix-run/node";
import { createRequestHandler } from "@remix-run/node";
import type { RouteConfigEntry } from "@remix-run/route-config";
import remixConfig from "~/remix.config.js";

// All pages as the server answers them, from source: for tests that look at answers and not at what a browser makes of
// them.
type RouteModule = ServerBuild["routes"][string]["module"];

const modules = import.meta.glob<RouteModule>(["/app/*/pages/**/*.{ts,tsx}", "/app/*.tsx"]);

function entriesOf(entries: readonly RouteConfigEntry[], parentId = "root"): Entry[] {
  return entries.flatMap(({ children = [], ...entry }) => {
    const id = entry.id ?? entry.file.replace(/\.tsx?$/, "");
    return [{ ...entry, id, parentId }, ...entriesOf(children, id)];
  });
}
type Entry = Omit<RouteConfigEntry, "children"> & { id: string; parentId?: string };

async function moduleOf(file: string): Promise<RouteModule> {
  const load = modules[`/app/${file}`];
  if (!load) throw new Error(`no route module app/${file}`);
  return load();
}

export async function serverBuild(): Promise<ServerBuild> {
  const { default: routes } = await import("~/app/routes");
  const entries: Entry[] = [{ id: "root", path: "", file: "root.tsx" }, ...entriesOf(await routes)];
  const loaded = await Promise.all(
    entries.map(
      async ({ file, ...entry }) => [entry.id, { ...entry, module: await moduleOf(file) }] as const,
    ),
  );
  const known = loaded.map(([id, { module, ...route }]) => {
    const has = { hasAction: "action" in module, hasLoader: "loader" in module };
    const inBrowser = {
      hasClientAction: false,
      hasClientLoader: false,
      hasErrorBoundary: "ErrorBoundary" in module,
    };
    return [id, { ...route, ...has, ...inBrowser, module: `/assets/${id}.js` }];
  });
  return {
    mode: "production",
    entry: {
      module: (await modules["/app/entry.server.tsx"]?.()) as unknown as ServerBuild["entry"]["module"],
    },
    routes: Object.fromEntries(loaded) as ServerBuild["routes"],
    assets: {
      entry: { module: "/assets/entry.client.js", imports: [] },
      routes: Object.fromEntries(known),
      url: "/assets/manifest.js",
      version: "test",
    },
    publicPath: "/",
    assetsBuildDirectory: "build/client",
    future: remixConfig.future as ServerBuild["future"],
    isSpaMode: false,
  };
}

const handler = serverBuild().then((build) => createRequestHandler(build, "production"));
export const origin = "http://portal.test";
let callers = 0;

/** The portal's answer to a request, from a caller whom nobody has counted yet. */
export async function ask(path: string, init: RequestInit = {}): Promise<Response> {
  callers += 1;
  const context = { nonce: "nonce", clientAddress: `2001:db8:0:${callers.toString(16)}::1`, scripted: false };
  return (await handler)(new Request(origin + path, init), context);
}
