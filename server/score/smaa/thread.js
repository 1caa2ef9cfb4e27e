// A thread starts without the command's TypeScript loader, so it brings its own.
import { tsImport } from "tsx/esm/api";

await tsImport("./worker.ts", import.meta.url);
