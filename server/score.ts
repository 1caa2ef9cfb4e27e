import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { parseArgs } from "node:util";
import { verifyReceipt } from "~/app/scoring/receipt";
import { scoreProject } from "~/app/scoring/score";
import { modelFrom } from "./score/additive";
import { answer } from "./score/answer";
import { applicationsFromCsv } from "./score/applications-csv";
import { readJson } from "./score/input/json-text";
import { writeCsv, writeXlsx } from "./score/ranking-files";
import { rankingSheets } from "./score/ranking-sheet";
import { Refusal, refusalJson, refuse } from "./score/refusal";

const USAGE = `Scores anyone can check.
  npm run --silent score < request.json > result.json
  npm run score -- verify receipt.json
  npm run score -- --model model.json --applications a.csv --out ranking.xlsx|ranking.csv [--lang vi|en]`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    model: { type: "string" },
    applications: { type: "string" },
    out: { type: "string" },
    lang: { type: "string", default: "vi" },
    help: { type: "boolean", default: false },
  },
});

async function main(): Promise<number> {
  if (values.help) return say(USAGE);
  if (positionals[0] === "verify") return verify(positionals[1] ?? "");
  if (values.model !== undefined) return rankTable(values.model, values.applications ?? "", values.out ?? "");
  return print(await answer(readJson(await text(process.stdin), "request")));
}

async function verify(path: string): Promise<number> {
  const verdict = verifyReceipt(readJson(await readText(path, "receipt"), "receipt"));
  print(verdict);
  return verdict.match ? 0 : 1;
}

async function rankTable(modelPath: string, applicationsPath: string, out: string): Promise<number> {
  const model = modelFrom(readJson(await readText(modelPath, "model"), "model"), "model");
  const applications = applicationsFromCsv(await readText(applicationsPath, "applications"));
  const entries = applications.map(({ id, ...filed }) => ({ id, result: scoreProject({ model, ...filed }) }));
  const sheets = rankingSheets(model, entries, values.lang === "en" ? "en" : "vi");
  if (out.endsWith(".xlsx")) await writeXlsx(out, sheets);
  else if (out.endsWith(".csv")) await writeCsv(out, sheets);
  else
    refuse(
      ["out"],
      "unknown-format",
      "tệp kết quả phải là .xlsx hoặc .csv",
      "the output must be .xlsx or .csv",
    );
  return say(`${entries.length} → ${out}`);
}

async function readText(path: string, what: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch {
    return refuse([what], "unreadable", `không đọc được tệp «${path}»`, `cannot read the file “${path}”`);
  }
}

function say(line: string): number {
  console.error(line);
  return 0;
}

function print(result: unknown): number {
  process.stdout.write(`${JSON.stringify(result)}\n`);
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  print(refusalJson(error.problems));
  console.error(error.message);
  process.exitCode = 1;
}
