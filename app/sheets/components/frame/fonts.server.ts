import { createRequire } from "node:module";
import { Font } from "@react-pdf/renderer";

const { resolve } = createRequire(import.meta.url);
const file = (name: string) => resolve(`@expo-google-fonts/be-vietnam-pro/${name}/BeVietnamPro_${name}.ttf`);

let registered = false;

/** The portal's own typeface, whole: every Vietnamese letter with its marks from one file. */
export function registerFonts(): void {
  if (registered) return;
  registered = true;
  Font.register({
    family: "Be Vietnam Pro",
    fonts: [
      { src: file("400Regular"), fontWeight: 400 },
      { src: file("600SemiBold"), fontWeight: 600 },
      { src: file("700Bold"), fontWeight: 700 },
    ],
  });
  // Words stay whole: English rules would cut Vietnamese syllables anywhere.
  Font.registerHyphenationCallback((word) => [word]);
}
