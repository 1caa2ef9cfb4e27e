import href from "maplibre-gl/dist/maplibre-gl.css?url";

/** Brings the map's own style sheet, which no other page needs. @throws when it cannot be loaded. */
export function bringMapStyles(): Promise<unknown> {
  if (document.querySelector(`link[href="${href}"]`)) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = href;
    link.onload = resolve;
    link.onerror = () => {
      link.remove();
      reject(new Error(`${href} does not load`));
    };
    document.head.append(link);
  });
}
