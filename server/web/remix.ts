import { createRequestHandler as expressHandler } from "@remix-run/express";
import type { AppLoadContext, ServerBuild } from "@remix-run/node";
import { createRequestHandler } from "@remix-run/node";
import type { Request as Asked, Response as Reply, RequestHandler } from "express";
import { clientAddress } from "~/app/platform/client-address.server";
import { env } from "~/app/platform/env.server";
import { publicOrigin } from "~/app/platform/public-origin.server";
import type { Render } from "./page-cache";

export type Build = ServerBuild | (() => Promise<ServerBuild>);

function contextOf({ ip, path }: Asked, reply: Reply): AppLoadContext {
  return {
    nonce: String(reply.locals.nonce),
    clientAddress: clientAddress(ip),
    scripted: path.endsWith(".data"),
  };
}

/** Remix as the last to answer, in pace with its reader. */
export function remix(build: Build): RequestHandler {
  return expressHandler({ build, mode: env.NODE_ENV, getLoadContext: contextOf });
}

/** Remix's whole answer to a read, made also when its reader goes away. */
export function wholeAnswer(build: Build): Render {
  const answer = createRequestHandler(build, env.NODE_ENV);
  return (asked, reply) => {
    const headers = Object.entries(asked.headers).flatMap(([name, value]) =>
      typeof value === "string" ? [[name, value] as [string, string]] : [],
    );
    const request = new Request(publicOrigin + asked.originalUrl, { headers });
    return answer(request, contextOf(asked, reply));
  };
}
