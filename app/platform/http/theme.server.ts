import { themeCookie } from "./cookies.server";

/** The reader's chosen colours, or null: as the device has it. */
export async function themeOf(request: Request): Promise<"light" | "dark" | null> {
  const chosen: unknown = await themeCookie.parse(request.headers.get("Cookie"));
  return chosen === "light" || chosen === "dark" ? chosen : null;
}
