import type { RequestHandler } from "express";
import { publicOrigin } from "~/app/platform/public-origin.server";
import { refuse } from "./refuse";

const mostSegments = 12;
const longestPath = 1000;
const mostParameters = 300;
const publicHost = new URL(publicOrigin).host;
const hostName = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i;
/** Who a proxy says it was asked as; only the address people use, which is configured, counts here. */
const hearsay = ["forwarded", "x-forwarded-host", "x-forwarded-port", "x-forwarded-proto"];

/**
 * Reads once, for everyone behind it, who is asked for what: the target becomes a path, the host the portal's own, and
 * what no page can have as its address is refused. Everything behind sees the same address.
 */
export const door: RequestHandler = (request, response, next) => {
  const { host } = request.headers;
  response.locals.askedHost = host;
  const target = pathOf(request.originalUrl);
  if (target === "*" && request.method === "OPTIONS") {
    response.status(204).set("Allow", "GET, HEAD, POST, OPTIONS").end();
    return;
  }
  // What is no path is refused below; until then nobody may stumble over it.
  request.url = target.startsWith("/") ? target : "/";
  request.originalUrl = target;
  const wrong = wrongWith(target) ?? (host === undefined || hostName.test(host) ? null : malformed);
  if (wrong) return refuse(request, response, wrong);
  for (const name of hearsay) delete request.headers[name];
  request.headers.host = publicHost;
  next();
};

const malformed = {
  status: 400,
  title: { vi: "Địa chỉ này viết không đúng", en: "This address is not well formed" },
};
const nowhere = {
  status: 404,
  title: { vi: "Không có trang nào ở địa chỉ này", en: "There is no page at this address" },
};
const oldData = {
  status: 400,
  title: { vi: "Cổng này không dùng tham số _data", en: "This portal takes no parameter _data" },
};

/** "http://portal.example/vi" is asked of proxies and means "/vi" here. No text has a null character. */
function pathOf(target: string): string {
  const path = withoutNull(target).replace(/^https?:\/\/[^/?#]*/i, "");
  return path === "" || path.startsWith("?") ? `/${path}` : path;
}

function withoutNull(address: string): string {
  let text = address;
  // Again and again: "%%0000" without one has another.
  while (text.includes("%00")) text = text.replaceAll("%00", "");
  return text;
}

function wrongWith(target: string) {
  const path = target.split("?", 1)[0] ?? "";
  const query = target.slice(path.length + 1);
  if (!path.startsWith("/") || target.includes("#") || !isText(path)) return malformed;
  if (path.length > longestPath || path.split("/").length - 1 > mostSegments) return nowhere;
  if (query.split("&").length > mostParameters) return malformed;
  return new URLSearchParams(query).has("_data") ? oldData : null;
}

/** Letters and signs, however they are written down; browsers read "\" as "/", the router reads it otherwise. */
function isText(path: string): boolean {
  try {
    return !/[\p{Cc}\\]/u.test(decodeURIComponent(path));
  } catch {
    return false;
  }
}
