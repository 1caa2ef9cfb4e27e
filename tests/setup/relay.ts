import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { connect, createServer } from "node:net";
import { pipeline } from "node:stream";

export interface Relay {
  /** stays the same, whoever stands behind it */
  url: string;
  /** passes new connections on to this address */
  leadTo(url: string): void;
  close(): Promise<void>;
}

/**
 * An address that stays while the server behind it comes and goes. A server that is stopped gives its port back, and
 * what is started meanwhile may take it.
 */
export async function startRelay(): Promise<Relay> {
  let target = { host: "127.0.0.1", port: 0 };
  const relay = createServer((caller) => {
    const server = connect(target);
    pipeline(caller, server, caller, () => {});
  }).listen(0, "127.0.0.1");
  await once(relay, "listening");
  return {
    url: `http://127.0.0.1:${(relay.address() as AddressInfo).port}`,
    leadTo(url) {
      const { hostname, port } = new URL(url);
      target = { host: hostname, port: Number(port) };
    },
    async close() {
      relay.close();
      await once(relay, "close");
    },
  };
}
