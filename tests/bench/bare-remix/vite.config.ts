import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";

/** The least a Remix page can be: what the machine and the framework allow. */
export default defineConfig({
  plugins: [
    remix({
      appDirectory: "tests/bench/bare-remix/app",
      buildDirectory: "build/bare-remix",
      future: { v3_singleFetch: true },
    }),
  ],
});
