import { once } from "node:events";
import { connect, createServer } from "node:net";

/**
 * A port at which connections are refused for as long as it is held: it is the near end of a connection, so nobody else
 * can come to listen there.
 */
export async function holdRefusingPort(): Promise<{ port: number; release(): void }> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("a TCP server has a port");
  const held = connect(address.port, "127.0.0.1");
  await once(held, "connect");
  if (held.localPort === undefined) throw new Error("a connection has a port");
  const release = () => {
    held.destroy();
    server.close();
  };
  return { port: held.localPort, release };
}
