import { env } from "./env.server";

/**
 * Where links in mails lead. Never taken from a request: its Host header is whatever the sender wrote, and a mail
 * with somebody else's address in it would be our own phishing.
 */
export const publicOrigin = new URL(env.PUBLIC_URL ?? `http://localhost:${env.PORT}`).origin;
