import { pathToFileURL } from "node:url";
import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import express from "express";

// serve.ts BUILD PORT: the bare page, by the same adapter as the portal's pages
const [folder = "", port] = process.argv.slice(2);
const build = (await import(pathToFileURL(`${folder}/server/index.js`).href)) as ServerBuild;
const app = express();
app.all("*", createRequestHandler({ build, mode: "production" }));
app.listen(Number(port), "127.0.0.1", () => process.send?.("ready"));
process.once("disconnect", () => process.exit(0));
