import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import { OperatorError } from "../embedded/operator-error";

const inputs = ["app", "search", "locales", "public", "prisma/schema", "types"];
const files = ["package-lock.json", "vite.config.ts", "remix.config.js", "tsconfig.json"];
const stamp = "build/stamp";

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

function run(args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, NODE_ENV: "production" },
    });
    const output: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => output.push(chunk));
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve();
      else
        reject(new OperatorError(`${args.join(" ")} failed:\n${Buffer.concat(output)}`, "mend what it says"));
    });
  });
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

/** Builds the pages and the database client unless the last build was made from the same files. */
export async function buildIfNeeded(): Promise<string> {
  const wanted = await fingerprint();
  if ((await readFile(stamp, "utf8").catch(() => "")) === wanted) return "up to date";
  await run(["server/generate.js"]);
  await run(["node_modules/@remix-run/dev/dist/cli.js", "vite:build"]);
  await compressAssets();
  await writeFile(stamp, wanted);
  return "built";
}
