import { createServer } from "node:net";

/** A free port on the loopback address: the wished one if it is free, else any. */
export function freePort(wished = 0): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) => {
      if (wished !== 0 && error.code === "EADDRINUSE") resolve(freePort());
      else reject(error);
    });
    probe.listen(wished, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : wished));
    });
  });
}

const attempts = 5;

/**
 * Does work that listens on a free port, the wished one if it can. A port that was free is not free for ever: where
 * somebody else was quicker, the work is done again on another.
 */
export async function onFreePort<T>(wished: number, work: (port: number) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const port = await freePort(attempt === 1 ? wished : 0);
    try {
      return await work(port);
    } catch (error) {
      if (attempt === attempts || !(await portTaken(port))) throw error;
    }
  }
}

/** Whether somebody already listens on this port. */
export function portTaken(port: number, host = "127.0.0.1"): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(true));
    probe.listen(port, host, () => probe.close(() => resolve(false)));
  });
}
