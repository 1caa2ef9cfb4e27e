import { env } from "./env.server";

/**
 * Where this portal is known to the world: in mails, feeds, files, codes on sheets and addresses for search engines.
 * Never taken from a request: its Host header is whatever the sender wrote. A mail with somebody else's address in it
 * would be our own phishing, and a kept page with it would lead the next reader there.
 */
export const publicOrigin = new URL(env.PUBLIC_URL ?? `http://localhost:${env.PORT}`).origin;
