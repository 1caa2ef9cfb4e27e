import { pinoHttp } from "pino-http";
import { logger } from "~/app/platform/log.server";

/** One line a request; what is asked for often and says little stays out at the usual level. */
export const requestLog = pinoHttp({
  logger,
  customLogLevel: (_request, response, error) => {
    if (response.statusCode === 503) return "warn";
    if (error || response.statusCode >= 500) return "error";
    return response.statusCode >= 400 ? "info" : "debug";
  },
  serializers: {
    req: ({ id, method, url }) => ({ id, method, url }),
    res: ({ statusCode }) => ({ statusCode }),
  },
});
