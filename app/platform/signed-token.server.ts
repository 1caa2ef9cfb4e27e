import { createHmac, timingSafeEqual } from "node:crypto";
import { env } from "./env.server";

function sealOf(purpose: string, subject: string): string {
  return createHmac("sha256", env.SESSION_SECRET).update(`${purpose}\n${subject}`).digest("base64url");
}

/** A link's secret part: names its subject and cannot be made without this portal's secret. Nothing of it is stored. */
export function signedToken(purpose: string, subject: string): string {
  return `${subject}.${sealOf(purpose, subject)}`;
}

/** The subject of a token made for this purpose; null for any other text. */
export function tokenSubject(purpose: string, token: string): string | null {
  const dot = token.lastIndexOf(".");
  const subject = token.slice(0, Math.max(0, dot));
  const [given, right] = [Buffer.from(token.slice(dot + 1)), Buffer.from(sealOf(purpose, subject))];
  return given.length === right.length && timingSafeEqual(given, right) ? subject : null;
}
