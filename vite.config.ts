import { fileURLToPath } from "node:url";
import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";
import remixConfig from "./remix.config.js";
import { oneStyleSheet } from "./server/one-style-sheet";

/** What stands on nearly every page travels as one file: many tiny ones compress badly. */
const everywhere = [
  /\/app\/ui\/(actions|data|feedback|frame|layout|navigation|icon|class-names)/,
  // Not the parts that need conform and zod: a reader of lists has no use for them.
  /\/app\/ui\/forms\/(field|choice-group|number-field|search-box|select-field|text-field|use-form-follows-address)\./,
  /\/app\/platform\/(paths|http\/(navigation|nonce|page-meta)|i18n\/(format|use-language|languages))\./,
  /\/app\/home\/components\/(site-frame|error-page|account-links)\./,
  /\/app\/sites\/(components\/(facts\/|take-away\.|compare\/pick-box\.)|model\/(lot-terms|lot-address|lot-labels|lot-stage|zone-name|places\/infrastructure)\.)/,
];
/** Changes only with its version, so returning readers keep it; the order of the layers leads the style sheet. */
const framework =
  /\/app\/ui\/styles\/|\/node_modules\/(@remix-run|react|react-dom|react-router|react-router-dom|scheduler|turbo-stream|i18next|react-i18next)\//;

function chunkOf(id: string): string | undefined {
  if (framework.test(id)) return "framework";
  return everywhere.some((pattern) => pattern.test(id)) ? "frame" : undefined;
}

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [remix(remixConfig), oneStyleSheet()],
  resolve: { alias: { "~": fileURLToPath(new URL(".", import.meta.url)) } },
  css: { modules: { localsConvention: "camelCaseOnly" } },
  build: {
    target: "es2022",
    // Some 3 % smaller than what esbuild makes: it pays for the list of all routes, which travels with the first page.
    minify: isSsrBuild ? false : "terser",
    // One sheet for the whole house is as small as the five that a page would ask for, and asked for once.
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    rollupOptions: isSsrBuild ? {} : { output: { manualChunks: chunkOf } },
  },
}));
