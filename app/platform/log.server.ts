import { pino } from "pino";
import pretty from "pino-pretty";
import { env } from "./env.server";

const forPeople = () => pretty({ ignore: "pid,hostname", translateTime: "SYS:HH:MM:ss", singleLine: true });

/**
 * Structured log: one JSON object a line, or readable lines on a terminal. What could identify or unlock a person is
 * cut out.
 */
export const logger = pino(
  {
    level: env.LOG_LEVEL,
    redact: {
      paths: ["req.headers.cookie", "req.headers.authorization", "*.password", "*.passwordHash", "*.token"],
      censor: "[redacted]",
    },
  },
  process.stdout.isTTY ? forPeople() : process.stdout,
);
