import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { OperatorError } from "./operator-error";
import type { Account } from "./postgres-account";
import { giveTo, requireReachable } from "./postgres-account";
import { wordsOf } from "./words-of";

const run = promisify(execFile);

/**
 * Makes the folder of a database cluster if there is none, with `ben_do` as its owner.
 * @throws OperatorError with what initdb said
 */
export async function openCluster(cluster: string, programs: string, password: string, account: Account) {
  mkdirSync(cluster, { recursive: true, mode: 0o700 });
  requireReachable(cluster, account);
  giveTo(account, cluster);
  if (!existsSync(join(cluster, "PG_VERSION"))) await initialise(programs, cluster, password, account);
}

async function initialise(programs: string, cluster: string, password: string, account: Account) {
  const folder = mkdtempSync(join(tmpdir(), "ben-do-"));
  const passwordFile = join(folder, "password");
  writeFileSync(passwordFile, password, { mode: 0o600 });
  giveTo(account, folder);
  giveTo(account, passwordFile);
  try {
    const options = [`--pgdata=${cluster}`, "--username=ben_do", `--pwfile=${passwordFile}`];
    const locale = ["--encoding=UTF8", "--locale=C", "--auth=scram-sha-256"];
    await run(join(programs, "bin", "initdb"), [...options, ...locale], account);
  } catch (error) {
    rmSync(cluster, { recursive: true, force: true });
    const said = (error as { stderr?: string }).stderr?.trim();
    throw new OperatorError(
      `PostgreSQL could not be set up: ${said || wordsOf(error)}`,
      "mend what it says, or set DATABASE_URL to a PostgreSQL of your own",
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
