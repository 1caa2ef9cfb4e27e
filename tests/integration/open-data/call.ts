import { loader } from "~/app/open-data/pages/api";

let callers = 0;

/** Calls the public interface as a stranger whom nobody has counted yet. */
export function call(path: string, init: RequestInit = {}, clientAddress?: string): Promise<Response> {
  callers += 1;
  const request = new Request(`http://localhost${path}`, init);
  const address = clientAddress ?? `2001:db8::${callers.toString(16)}`;
  return loader({ request, context: { nonce: "", clientAddress: address, scripted: false } });
}
