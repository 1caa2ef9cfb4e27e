import { execFileSync } from "node:child_process";
import { chownSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { OperatorError } from "./operator-error";

export interface Account {
  uid?: number;
  gid?: number;
}

function idOf(flag: "-u" | "-g"): number {
  return Number(
    execFileSync("id", [flag, "postgres"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }),
  );
}

/** PostgreSQL refuses to run as root; then the account `postgres` runs it, and is made if it is missing. */
export function postgresAccount(): Account {
  if (process.getuid?.() !== 0) return {};
  try {
    return { uid: idOf("-u"), gid: idOf("-g") };
  } catch {
    try {
      execFileSync("useradd", ["--system", "--user-group", "--shell", "/usr/sbin/nologin", "postgres"]);
      return { uid: idOf("-u"), gid: idOf("-g") };
    } catch {
      throw new OperatorError(
        "PostgreSQL does not run as root, and the account 'postgres' could not be created",
        "run as an ordinary user, or: useradd --system --user-group postgres, or set DATABASE_URL",
      );
    }
  }
}

/** The first folder on the way to `path` that other accounts may not pass through. */
export function barrier(path: string): string | null {
  const parent = dirname(path);
  if (parent === path) return null;
  return barrier(parent) ?? ((statSync(parent).mode & 0o001) === 0 ? parent : null);
}

/** Makes the account the owner of a file or folder. */
export function giveTo({ uid, gid }: Account, path: string) {
  if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid);
}

/** Refuses a folder that the account cannot reach, naming what bars the way. */
export function requireReachable(folder: string, { uid }: Account) {
  if (uid === undefined) return;
  const barred = barrier(folder);
  if (barred) {
    throw new OperatorError(
      `The account 'postgres' cannot reach ${folder}: ${barred} is closed to it`,
      `chmod o+x ${barred}, or set DATA_DIR to a folder it can reach, such as /var/lib/ben-do`,
    );
  }
}
