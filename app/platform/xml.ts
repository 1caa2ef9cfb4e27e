/** A piece of XML that is already written. */
class Written {
  constructor(readonly xml: string) {}
}
export type XmlPart = Written | string | null;
type Attributes = Record<string, string>;

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
/** XML has no way to write these at all. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is left out
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

function escaped(text: string): string {
  return text.replace(unwritable, "").replace(/[&<>"]/g, (sign) => entities[sign] ?? "");
}

/** One element; texts among its parts are escaped, null is left out. */
export function element(name: string, attributes: Attributes, ...parts: XmlPart[]): Written {
  const start = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`)];
  const inside = parts.filter((part) => part !== null);
  if (inside.length === 0) return new Written(`<${start.join(" ")}/>`);
  const content = inside.map((part) => (part instanceof Written ? part.xml : escaped(part))).join("");
  return new Written(`<${start.join(" ")}>${content}</${name}>`);
}

export function xmlDocument(root: Written): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
}
