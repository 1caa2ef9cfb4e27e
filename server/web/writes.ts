import type { Request, RequestHandler, Response } from "express";
import type { Env } from "~/app/platform/env.server";
import { publicOrigin } from "~/app/platform/public-origin.server";
import { refuse } from "./refuse";

/** A question of 4,000 letters with all their marks takes half of it. */
const largestForm = 64 * 1024;

/** Refuses what no page and no interface here understands, such as TRACE. */
export const knownMethods: RequestHandler = (request, response, next) => {
  if (/^(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)$/.test(request.method)) return next();
  response.set("Allow", "GET, HEAD, POST, OPTIONS");
  refuse(request, response, {
    status: 405,
    title: { vi: "Không hỗ trợ phương thức này", en: "This method is not supported" },
  });
};

/**
 * Refuses writes that another site's page sends: browsers name the page's origin on every such request, and those that
 * do not say at least whether it was another site's. The public interface takes no writes and says so itself.
 */
export function sameOriginWrites({ PUBLIC_URL }: Pick<Env, "PUBLIC_URL">): RequestHandler {
  return (request, response, next) => {
    const open = /^(GET|HEAD|OPTIONS)$/.test(request.method) || request.path.startsWith("/api/");
    if (!open && !fromOwnPage(request, response, PUBLIC_URL !== undefined)) {
      return refuse(request, response, {
        status: 403,
        title: { vi: "Biểu mẫu này gửi từ trang khác", en: "This form was sent from another site" },
      });
    }
    // It has been compared with where people see the portal; the framework would compare it with the name used inside.
    delete request.headers.origin;
    next();
  };
}

/** Without a configured address the portal stands wherever its visitor sees it. */
function fromOwnPage({ headers }: Request, response: Response, atPublicOrigin: boolean): boolean {
  const { origin } = headers;
  if (origin === undefined) return /^(same-origin|none)?$/.test(String(headers["sec-fetch-site"] ?? ""));
  return atPublicOrigin ? origin === publicOrigin : hostOf(origin) === response.locals.askedHost;
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}

/** Refuses bodies over 64 KiB before they are read, and bodies that do not say how long they are. */
export const sizeLimit: RequestHandler = (request, response, next) => {
  const { "content-length": length, "transfer-encoding": encoding } = request.headers;
  if (encoding !== undefined && length === undefined) {
    refuse(request, response, {
      status: 411,
      title: { vi: "Thiếu Content-Length", en: "Content-Length is required" },
    });
  } else if (Number(length ?? 0) > largestForm) {
    refuse(request, response, {
      status: 413,
      title: { vi: "Biểu mẫu vượt quá 64 KiB", en: "The form is over 64 KiB" },
    });
  } else {
    next();
  }
};
