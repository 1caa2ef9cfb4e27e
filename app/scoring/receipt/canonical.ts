import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/**
 * JSON with one spelling per value (RFC 8785): keys sorted by UTF-16 code unit, no spaces, numbers as
 * JavaScript prints them. Members that are undefined are left out, as JSON itself does.
 * @throws RangeError for what JSON cannot hold: NaN, infinities, functions.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value === "object" && value !== null) {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
    return `{${members.join(",")}}`;
  }
  const holds = typeof value === "number" ? Number.isFinite(value) : value === null || isPlain(value);
  if (!holds) throw new RangeError(`JSON cannot hold ${String(value)}`);
  return JSON.stringify(value);
}

function isPlain(value: unknown): boolean {
  return typeof value === "string" || typeof value === "boolean";
}

/** SHA-256 of the canonical JSON, as 64 hexadecimal digits; the same in browsers and in Node. */
export function hashOf(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));
}
