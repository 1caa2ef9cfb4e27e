import { createHash, randomBytes } from "node:crypto";

/** A secret that nobody guesses: 256 bits in 43 characters. */
export function secretToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What is stored of a secret: whoever reads the database cannot use it. */
export function fingerprint(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
