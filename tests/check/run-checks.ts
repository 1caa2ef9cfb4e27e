import { spawnSync } from "node:child_process";
import { checks } from "./checks";

/** Runs every check, shows the output of those that fail, and counts. */
export function runChecks(): { passed: number; failed: number } {
  let failed = 0;
  for (const { name, command } of checks) {
    const begun = performance.now();
    const [program, ...args] = command;
    const { status, stdout, stderr } = spawnSync(`node_modules/.bin/${program}`, args, {
      encoding: "utf8",
      env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath },
    });
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    console.log(`${status === 0 ? "✓" : "✗"} ${name.padEnd(18)}${seconds.padStart(6)} s`);
    if (status !== 0) {
      failed += 1;
      console.log(`${stdout}${stderr}`);
    }
  }
  return { passed: checks.length - failed, failed };
}
