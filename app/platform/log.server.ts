import { pino } from "pino";
import { env } from "./env.server";

/** Structured log, one JSON object a line. What could identify or unlock a person is cut out. */
export const logger = pino({
  level: env.LOG_LEVEL,
  redact: {
    paths: ["req.headers.cookie", "req.headers.authorization", "*.password", "*.passwordHash", "*.token"],
    censor: "[redacted]",
  },
});
