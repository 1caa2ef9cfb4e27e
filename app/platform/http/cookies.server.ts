import { createCookie } from "@remix-run/node";
import { env } from "../env.server";

const year = 365 * 24 * 3600;
const secure = env.PUBLIC_URL?.startsWith("https:") ?? false;

/** The reader's last chosen language. */
export const languageCookie = createCookie("lang", { path: "/", sameSite: "lax", secure, maxAge: year });

/** The reader's chosen colours: "light" or "dark"; absent means as the device has it. */
export const themeCookie = createCookie("theme", { path: "/", sameSite: "lax", secure, maxAge: year });

/** Holds the session's token, nothing else. */
export const sessionCookie = createCookie(secure ? "__Host-session" : "session", {
  path: "/",
  sameSite: "lax",
  secure,
  httpOnly: true,
  secrets: [env.SESSION_SECRET],
});

/** Names the account that last signed in on this device, and the device; counts its failures apart, lets nobody in. */
export const deviceCookie = createCookie(secure ? "__Host-device" : "device", {
  path: "/",
  sameSite: "lax",
  secure,
  httpOnly: true,
  maxAge: year,
  secrets: [env.SESSION_SECRET],
});

/** The headers that set several cookies at once. */
export function setCookies(cookies: readonly string[]): HeadersInit {
  return cookies.map((cookie): [string, string] => ["Set-Cookie", cookie]);
}
