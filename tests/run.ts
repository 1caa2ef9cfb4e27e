import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "~/server/embedded/ports";
import { runChecks } from "./check/run-checks";
import { findOrInstallChromium } from "./setup/chromium";

// npm test: everything, on its own ports and data folders. Ends with one line that counts.
interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

function heading(title: string) {
  console.log(`\n── ${title} ${"─".repeat(Math.max(0, 70 - title.length))}`);
}

function node(args: string[], env: Record<string, string> = {}): boolean {
  const { status } = spawnSync(process.execPath, args, { stdio: "inherit", env: { ...process.env, ...env } });
  return status === 0;
}

/** A run that ended badly but reports no failure (a crash, a hook that threw) still counts as one. */
function counted(ok: boolean, count: Count): Count {
  return ok || count.failed > 0 ? count : { ...count, failed: 1 };
}

function report<T>(file: string, count: (json: T) => Count): Count {
  try {
    return count(JSON.parse(readFileSync(file, "utf8")) as T);
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

function vitest(): Count {
  const file = "test-results/vitest.json";
  rmSync(file, { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const ok = node(["node_modules/vitest/vitest.mjs", "run", ...reporters]);
  type Report = { numPassedTests: number; numFailedTests: number; numPendingTests: number };
  return counted(
    ok,
    report<Report>(file, (json) => ({
      passed: json.numPassedTests,
      failed: json.numFailedTests,
      skipped: json.numPendingTests,
    })),
  );
}

async function browser(): Promise<Count> {
  const dataDir = mkdtempSync(join(tmpdir(), "ben-do-e2e-"));
  chmodSync(dataDir, 0o755);
  const file = "test-results/e2e.json";
  rmSync(file, { force: true });
  try {
    const env = {
      CHROMIUM_PATH: findOrInstallChromium(),
      E2E_PORT: String(await freePort(3987)),
      E2E_DATA_DIR: dataDir,
      DATABASE_URL: "",
      MEILI_URL: "",
    };
    const ok = node(["node_modules/@playwright/test/cli.js", "test"], env);
    type Report = { stats: { expected: number; unexpected: number; flaky: number; skipped: number } };
    return counted(
      ok,
      report<Report>(file, ({ stats }) => ({
        passed: stats.expected,
        failed: stats.unexpected + stats.flaky,
        skipped: stats.skipped,
      })),
    );
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

heading("Checks");
const counts: Count[] = [{ ...runChecks(), skipped: 0 }];
heading("Unit and integration");
counts.push(vitest());
heading("Browser");
counts.push(await browser());

const sum = (key: keyof Count) => counts.reduce((total, count) => total + count[key], 0);
console.log(`\n${sum("passed")} passed, ${sum("failed")} failed, ${sum("skipped")} skipped`);
process.exit(sum("failed") === 0 ? 0 : 1);
