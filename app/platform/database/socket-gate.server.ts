import { Socket } from "node:net";

/** What a connection says that was cut, or not made, because the database does not answer. */
export class DatabaseAway extends Error {
  override name = "DatabaseAway";
  constructor() {
    super("The database does not answer");
  }
}

/**
 * The sockets of a pool. Shut, every one of them is cut and new ones end at once: whoever waits for a database that
 * hangs is told so, and whoever asks next does not begin to wait.
 */
export class SocketGate {
  readonly #sockets = new Set<Socket>();
  #shut = false;

  /** For `pg`'s option `stream`. */
  readonly openSocket = (): Socket => {
    const socket = new Socket();
    this.#sockets.add(socket);
    socket.once("close", () => this.#sockets.delete(socket));
    // Not here and now: who asked for it has not begun to listen.
    if (this.#shut) setImmediate(() => socket.destroy(new DatabaseAway()));
    return socket;
  };

  shut(): void {
    this.#shut = true;
    for (const socket of this.#sockets) socket.destroy(new DatabaseAway());
  }

  open(): void {
    this.#shut = false;
  }
}
