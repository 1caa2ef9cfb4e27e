import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import { OperatorError } from "../embedded/operator-error";
import { wordsOf } from "../embedded/words-of";
import { inTurn } from "./in-turn";

const inputs = ["app", "search", "locales", "public", "prisma/schema", "types"];
const files = ["package-lock.json", "vite.config.ts", "remix.config.js", "tsconfig.json"];
const stamp = "build/stamp";
// Not in build/, which the build clears away before it begins.
const lock = ".cache/build.lock";

async function list(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** A fingerprint of everything the build is made from. */
async function fingerprint(): Promise<string> {
  const all = [...(await Promise.all(inputs.map(list))).flat(), ...files].sort();
  const hash = createHash("sha256");
  for (const file of all) hash.update(file).update(await readFile(file));
  return hash.digest("hex");
}

/** @throws OperatorError with what the program printed, or how it ended where it printed nothing */
export function run(args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, NODE_ENV: "production" },
    });
    const output: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => output.push(chunk));
    child.on("error", (error) => reject(buildFailed(args, wordsOf(error))));
    child.on("close", (code, signal) => {
      if (code === 0) resolve();
      else reject(buildFailed(args, `${Buffer.concat(output)}`.trim() || silentEnd(code, signal)));
    });
  });
}

function buildFailed(args: string[], said: string): OperatorError {
  return new OperatorError(`The build failed in ${args.join(" ")}:\n${said}`, "mend what it says");
}

/** The system ends without a word whoever takes the most memory. */
function silentEnd(code: number | null, signal: NodeJS.Signals | null): string {
  return signal === null
    ? `it ended with exit code ${code} and printed nothing`
    : `it was ended by ${signal} and printed nothing: most likely there was no memory left for it`;
}

const compressed = promisify(brotliCompress);
const smallest = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };

/** Lays beside each script and style sheet its smallest form, which is too slow to make for each reader. */
async function compressAssets(): Promise<void> {
  const assets = (await list("build/client")).filter((file) => /\.(js|css|svg|json)$/.test(file));
  await Promise.all(
    assets.map(async (file) => writeFile(`${file}.br`, await compressed(await readFile(file), smallest))),
  );
}

async function upToDate(wanted: string): Promise<boolean> {
  return (await readFile(stamp, "utf8").catch(() => "")) === wanted;
}

/**
 * Builds the pages and the database client unless the last build was made from the same files. Of several portals that
 * start in one checkout, one builds and the others take what it made.
 */
export async function buildIfNeeded(): Promise<string> {
  const wanted = await fingerprint();
  if (await upToDate(wanted)) return "up to date";
  return inTurn(lock, async () => {
    if (await upToDate(wanted)) return "built by another start";
    await run(["server/generate.js"]);
    await run(["node_modules/@remix-run/dev/dist/cli.js", "vite:build"]);
    await compressAssets();
    await writeFile(stamp, wanted);
    return "built";
  });
}
