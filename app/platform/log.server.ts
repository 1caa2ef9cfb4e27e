import { format } from "node:util";
import type { DestinationStream } from "pino";
import { pino } from "pino";
import pretty from "pino-pretty";
import { env } from "./env.server";
import { withoutSecrets } from "./without-secrets";

const forPeople = () => pretty({ ignore: "pid,hostname", translateTime: "SYS:HH:MM:ss", singleLine: true });

/**
 * Structured log: one JSON object a line, or readable lines on a terminal. What could identify or unlock a person is
 * cut out of the whole line, wherever in it a caller, an error or its cause has put it.
 */
export function logTo(destination: DestinationStream, level: string = env.LOG_LEVEL) {
  return pino(
    {
      level,
      redact: {
        paths: ["req.headers.cookie", "req.headers.authorization", "*.password", "*.passwordHash", "*.token"],
        censor: "[redacted]",
      },
      hooks: { streamWrite: withoutSecrets },
    },
    destination,
  );
}

export const logger = logTo(process.stdout.isTTY ? forPeople() : process.stdout);

/** From now on what libraries print in this process is a line of the log like any other. */
export function logConsole(log = logger): void {
  const levels = { error: "error", warn: "warn", log: "info", info: "info", debug: "debug" } as const;
  for (const method of ["error", "warn", "log", "info", "debug"] as const) {
    console[method] = (...said: unknown[]) =>
      log[levels[method]]({ by: `console.${method}` }, format(...said));
  }
}
