import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import type { RequestHandler } from "express";
import express from "express";
import staticFiles from "express-static-gzip";
import { env } from "~/app/platform/env.server";
import { heedingAction, heedingLoader } from "~/app/platform/http/away/heeding.server";
import type { Build } from "./remix";

interface PageBuild {
  build: Build;
  /** the same with no route but the interface for programs, which then need not be found among all pages */
  interfaceBuild: Build;
  /** answers for the files of the build and of public/ */
  files: RequestHandler;
}

async function developmentBuild(): Promise<PageBuild> {
  const { createServer } = await import("vite");
  const vite = await createServer({ server: { middlewareMode: true }, appType: "custom" });
  const build = async () =>
    heeding((await vite.ssrLoadModule("virtual:remix/server-build")) as unknown as ServerBuild);
  return { build, interfaceBuild: build, files: vite.middlewares };
}

function builtFiles(): RequestHandler {
  const router = express.Router();
  // Names in assets/ carry a hash of the content, so they never change.
  const forms = { enableBrotli: true, orderPreference: ["br"], index: false };
  const forGood = { immutable: true, maxAge: "1y" };
  router.use("/assets", staticFiles("build/client/assets", { ...forms, serveStatic: forGood }));
  router.use(staticFiles("build/client", { ...forms, serveStatic: { maxAge: "1h" } }));
  return router;
}

/** The pages: from Vite while developing, else as they were built. */
export async function pageBuild(): Promise<PageBuild> {
  if (env.NODE_ENV === "development") return developmentBuild();
  const built = (await import(pathToFileURL(resolve("build/server/index.js")).href)) as ServerBuild;
  const build = heeding(built);
  return { build, interfaceBuild: withOnly(["root", "open-data/pages/api"], build), files: builtFiles() };
}

function withOnly(ids: readonly string[], build: ServerBuild): ServerBuild {
  const routes = Object.fromEntries(Object.entries(build.routes).filter(([id]) => ids.includes(id)));
  return { ...build, routes };
}

type Route = ServerBuild["routes"][string];

/** The same pages, whose every read and write says so when the database is away. */
function heeding(build: ServerBuild): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) => [id, route && heedingRoute(route)]);
  return { ...build, routes: Object.fromEntries(routes) };
}

function heedingRoute(route: NonNullable<Route>): Route {
  const { loader, action, default: page } = route.module;
  const isPage = page !== undefined;
  const module = {
    ...route.module,
    ...(loader && { loader: heedingLoader(loader, isPage) }),
    ...(action && { action: heedingAction(action, isPage) }),
  };
  return { ...route, module };
}
