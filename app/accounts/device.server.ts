import { randomUUID } from "node:crypto";
import * as z from "zod";
import { deviceCookie } from "~/app/platform/http/cookies.server";

const device = z.object({ personId: z.uuid(), deviceId: z.uuid() });
export type Device = z.infer<typeof device>;

/**
 * The device a request comes from, as a good sign-in on it has marked it ("device cookie", OWASP); null for any other.
 * A device is known for one account: whoever signed in on it last.
 */
export async function deviceOf(request: Request): Promise<Device | null> {
  const marked = device.safeParse(await deviceCookie.parse(request.headers.get("Cookie")));
  return marked.success ? marked.data : null;
}

/** The `Set-Cookie` header that marks a device as this person's. */
export function markDevice(personId: string): Promise<string> {
  return deviceCookie.serialize({ personId, deviceId: randomUUID() } satisfies Device);
}
