import { randomBytes } from "node:crypto";
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import * as z from "zod";
import { OperatorError } from "./operator-error";

const secrets = z.object({
  databasePassword: z.string(),
  meiliMasterKey: z.string(),
  sessionSecret: z.string(),
  /** password of the demonstration accounts */
  demoPassword: z.string(),
});
export type Secrets = z.infer<typeof secrets>;

/** Makes the data folder if it is missing, and checks that it can be used. */
export function openDataFolder(dataDir: string): string {
  const folder = resolve(dataDir);
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    // PostgreSQL's account must be able to pass through when the portal itself runs as root.
    if (process.getuid?.() === 0) chmodSync(folder, 0o755);
    return folder;
  } catch (error) {
    throw new OperatorError(
      `The data folder ${folder} cannot be read and written (${(error as NodeJS.ErrnoException).code})`,
      "give this account rights to it, or set DATA_DIR to another folder",
    );
  }
}

/** This installation's own secrets: made on first use, readable by this account only. */
export function installationSecrets(folder: string): Secrets {
  const file = join(folder, "secrets.json");
  if (!existsSync(file)) {
    const fresh: Secrets = {
      databasePassword: randomBytes(24).toString("hex"),
      meiliMasterKey: randomBytes(24).toString("hex"),
      sessionSecret: randomBytes(32).toString("hex"),
      demoPassword: randomBytes(6).toString("base64url"),
    };
    writeFileSync(file, JSON.stringify(fresh, null, 2), { mode: 0o600 });
  }
  try {
    return secrets.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    throw new OperatorError(
      `${file} is damaged or cannot be read`,
      "restore it from a backup; without it the embedded database's password is lost",
    );
  }
}
