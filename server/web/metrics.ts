import type { RequestHandler } from "express";
import { collectDefaultMetrics, Histogram, register } from "prom-client";

collectDefaultMetrics();

const duration = new Histogram({
  name: "http_request_duration_seconds",
  help: "Time from the request's arrival to the end of its answer",
  labelNames: ["method", "status"],
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
});

export const requestMetrics: RequestHandler = (request, response, next) => {
  const stop = duration.startTimer({ method: request.method });
  response.once("finish", () => stop({ status: String(response.statusCode) }));
  next();
};

/** Everything counted so far, in Prometheus' text format. */
export function metricsText(): Promise<string> {
  return register.metrics();
}
