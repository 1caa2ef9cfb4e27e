import { env } from "../env.server";

/** Where this portal is known to the world; behind a proxy only PUBLIC_URL knows. */
export function siteOrigin(request: Request): string {
  return new URL(env.PUBLIC_URL ?? request.url).origin;
}
