import { fileURLToPath } from "node:url";
import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";
import remixConfig from "./remix.config.js";

/** What stands on nearly every page travels as one file: many tiny ones compress badly. */
const everywhere = [
  /\/app\/ui\/(actions|data|feedback|frame|layout|navigation|icon|class-names)/,
  // Not the parts that need conform and zod: a reader of lists has no use for them.
  /\/app\/ui\/forms\/(field|choice-group|number-field|search-box)\./,
  /\/app\/platform\/(paths|http\/(navigation|page-meta)|i18n\/(format|use-language|languages))\./,
  /\/app\/home\/components\/(site-frame|error-page|account-links)\./,
  /\/app\/sites\/(components\/facts\/|model\/(lot-terms|lot-address|lot-labels|lot-stage|zone-name)\.)/,
];
/** Changes only with its version, so returning readers keep it. */
const framework =
  /\/node_modules\/(@remix-run|react|react-dom|react-router|react-router-dom|scheduler|turbo-stream|i18next|react-i18next)\//;

function chunkOf(id: string): string | undefined {
  if (framework.test(id)) return "framework";
  const inFrame = !id.endsWith(".css") && everywhere.some((pattern) => pattern.test(id));
  return inFrame ? "frame" : undefined;
}

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [remix(remixConfig)],
  resolve: { alias: { "~": fileURLToPath(new URL(".", import.meta.url)) } },
  css: { modules: { localsConvention: "camelCaseOnly" } },
  build: {
    target: "es2022",
    assetsInlineLimit: 0,
    rollupOptions: isSsrBuild ? {} : { output: { manualChunks: chunkOf } },
  },
}));
