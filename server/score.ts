import { readFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { parseArgs } from "node:util";
import { verifyReceipt } from "~/app/scoring/receipt";
import { ratingProblems } from "~/app/scoring/score/ratings";
import { modelFrom } from "./score/additive";
import { answer } from "./score/answer";
import { applicationsFromCsv } from "./score/applications-csv";
import { readJson } from "./score/input/json-text";
import { encodings, textOf } from "./score/input/text-of";
import { writeCsv, writeXlsx } from "./score/ranking-files";
import { rankingSheets } from "./score/ranking-sheet";
import { Refusal, refusalJson, refuse, refuseAny } from "./score/refusal";
import { applicationEntry } from "./score/scored-entry";

const USAGE = `Scores anyone can check.
  npm run --silent score < request.json > result.json
  npm run score -- verify receipt.json
  npm run score -- --model model.json --applications a.csv --out ranking.xlsx|ranking.csv
    [--lang vi|en] [--numbers vi|en] [--encoding utf-8|windows-1258]`;

const languages = ["vi", "en"] as const;

async function main(): Promise<number> {
  const { values, positionals } = options();
  if (values.help) return say(USAGE);
  if (positionals[0] === "verify") return verify(positionals[1] ?? "");
  if (values.model !== undefined) return rankTable({ ...values, model: values.model });
  return print(await answer(readJson(textOf(await buffer(process.stdin), "request"), "request")));
}

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        model: { type: "string" },
        applications: { type: "string", default: "" },
        out: { type: "string", default: "" },
        lang: { type: "string", default: "vi" },
        numbers: { type: "string" },
        encoding: { type: "string", default: "utf-8" },
        help: { type: "boolean", default: false },
      },
    });
  } catch {
    return refuse(
      ["options"],
      "unknown-option",
      "lựa chọn không đúng: xem --help",
      "see --help for the options",
    );
  }
}

async function verify(path: string): Promise<number> {
  const verdict = verifyReceipt(readJson(textOf(await bytesOf(path, "receipt"), "receipt"), "receipt"));
  print(verdict);
  return verdict.match ? 0 : 1;
}

interface TableOptions {
  readonly model: string;
  readonly applications: string;
  readonly out: string;
  readonly lang: string;
  readonly numbers?: string;
  readonly encoding: string;
}

async function rankTable({ out, ...options }: TableOptions): Promise<number> {
  const language = oneOf(languages, options.lang, "lang");
  const numbers = options.numbers === undefined ? undefined : oneOf(languages, options.numbers, "numbers");
  const encoding = oneOf(encodings, options.encoding, "encoding");
  const write = writerFor(out);
  const source = textOf(await bytesOf(options.model, "model"), "model");
  const model = modelFrom(readJson(source, "model"), "model");
  const table = textOf(await bytesOf(options.applications, "applications"), "applications", encoding);
  const applications = applicationsFromCsv(table, numbers);
  refuseAny(applications.flatMap(({ id, ratings }) => ratingProblems(model, ratings, [id, "ratings"])));
  const entries = applications.map((each) => applicationEntry(each, model));
  await write(out, rankingSheets(model, entries, language)).catch(() => {
    refuse(["out"], "unwritable", `không ghi được tệp «${out}»`, `cannot write the file “${out}”`);
  });
  return say(`${entries.length} → ${out}`);
}

function writerFor(out: string): typeof writeXlsx {
  if (out.endsWith(".xlsx")) return writeXlsx;
  if (out.endsWith(".csv")) return writeCsv;
  return refuse(
    ["out"],
    "unknown-format",
    "tệp kết quả phải là .xlsx hoặc .csv",
    "the output must be .xlsx or .csv",
  );
}

function oneOf<Value extends string>(values: readonly Value[], given: string, option: string): Value {
  const found = values.find((value) => value === given);
  const list = values.join(", ");
  return found ?? refuse([option], "invalid-value", `phải là một trong: ${list}`, `must be one of: ${list}`);
}

async function bytesOf(path: string, what: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
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
