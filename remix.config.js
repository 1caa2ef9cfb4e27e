/**
 * Options of the Remix Vite plugin. All v3 flags but one are on, so that the move to Remix 2's successor is a rename.
 *
 * @type {import("@remix-run/dev").VitePluginConfig}
 */
export default {
  appDirectory: "app",
  buildDirectory: "build",
  serverModuleFormat: "esm",
  // Every URL is declared in app/routes.ts; nothing is routed by file name.
  ignoredRouteFiles: ["**/*"],
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    // Off: looking routes up by address costs more the longer the address, and fails where a browser keeps no data.
    v3_lazyRouteDiscovery: false,
    v3_singleFetch: true,
    v3_routeConfig: true,
  },
};
