import { useSyncExternalStore } from "react";
import type { Scheme } from "./palette";

const dark = "(prefers-color-scheme: dark)";

function read(): Scheme {
  const chosen = document.documentElement.dataset.theme;
  if (chosen === "light" || chosen === "dark") return chosen;
  return window.matchMedia(dark).matches ? "dark" : "light";
}

function watch(changed: () => void): () => void {
  const media = window.matchMedia(dark);
  media.addEventListener("change", changed);
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
  return () => {
    media.removeEventListener("change", changed);
    observer.disconnect();
  };
}

/** Light or dark, as the page is shown right now: a canvas does not see style sheets. */
export function useScheme(): Scheme {
  return useSyncExternalStore(watch, read, () => "light");
}
