import { fileURLToPath } from "node:url";
import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";
import remixConfig from "./remix.config.js";

export default defineConfig({
  plugins: [remix(remixConfig)],
  resolve: { alias: { "~": fileURLToPath(new URL(".", import.meta.url)) } },
  css: { modules: { localsConvention: "camelCaseOnly" } },
  build: { target: "es2022", assetsInlineLimit: 0 },
});
