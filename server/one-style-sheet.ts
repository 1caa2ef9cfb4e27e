import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Manifest, Plugin } from "vite";

/**
 * Lets Remix link the one style sheet that `build.cssCodeSplit: false` makes: it looks for sheets beside each route in
 * Vite's manifest, where a sheet of the whole house has an entry of its own. The root carries it, and so every page.
 */
export function oneStyleSheet(): Plugin {
  return {
    name: "one-style-sheet",
    apply: "build",
    async writeBundle({ dir }) {
      if (!dir || this.environment.name !== "client") return;
      const path = join(dir, ".vite/manifest.json");
      const manifest: Manifest = JSON.parse(await readFile(path, "utf8"));
      const root = manifest["app/root.tsx?__remix-build-client-route"] ?? manifest["app/root.tsx"];
      const sheet = manifest["style.css"];
      if (!root || !sheet) throw new Error(`${path} names no root or no style sheet`);
      root.css = [sheet.file];
      await writeFile(path, JSON.stringify(manifest));
    },
  };
}
