import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { GlobalFonts } from "@napi-rs/canvas";

// The same typeface as the pages; its letters come in three files, of which each is a family of its own here.
const subsets = ["latin", "latin-ext", "vietnamese"] as const;
const weights = [500, 700] as const;
const familyOf = (subset: string) => `Be Vietnam Pro ${subset}`;
const families = subsets.map((subset) => `"${familyOf(subset)}"`).join(", ");

const { resolve } = createRequire(import.meta.url);
for (const weight of weights) {
  for (const subset of subsets) {
    const file = resolve(`@fontsource/be-vietnam-pro/files/be-vietnam-pro-${subset}-${weight}-normal.woff2`);
    GlobalFonts.register(readFileSync(file), familyOf(subset));
  }
}

export function cardFont(weight: (typeof weights)[number], size: number): string {
  return `${weight} ${size}px ${families}`;
}
