import { refuse } from "../refusal";

export const encodings = ["utf-8", "windows-1258"] as const;
export type Encoding = (typeof encodings)[number];

/**
 * The text of a file: UTF-8 or UTF-16, with or without its mark. Other encodings cannot be told from each other by
 * their bytes, so they must be named; Windows-1258 is what Vietnamese Windows calls ANSI.
 * @throws Refusal when the bytes are not of the encoding, instead of a text with wrong letters
 */
export function textOf(bytes: Uint8Array, what: string, named: Encoding = "utf-8"): string {
  const encoding = unicodeOf(bytes) ?? named;
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    // Windows-1258 writes tones apart from their letters; a Unicode text stays as it was hashed.
    return encoding === "windows-1258" ? text.normalize("NFC") : text;
  } catch {
    return refuse(
      [what],
      "unknown-encoding",
      "không phải UTF-8 hay UTF-16: hãy lưu lại dạng «CSV UTF-8», hoặc thêm --encoding windows-1258 nếu tệp được lưu dạng ANSI tiếng Việt",
      "is neither UTF-8 nor UTF-16: save it as “CSV UTF-8”, or add --encoding windows-1258 if it was saved as Vietnamese ANSI",
    );
  }
}

/** UTF by its mark, or UTF-16 by the zero that every other byte of a first line in Latin letters is. */
function unicodeOf([first, second, third]: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return "utf-16be";
  return null;
}
