import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { reachablePrograms } from "~/server/embedded/postgres-programs";

const stranger = 65_534;
const account = { uid: stranger, gid: stranger };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ben-do-unit-"));
  chmodSync(folder, 0o755);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function program(place: string, text: string): string {
  mkdirSync(join(place, "bin"), { recursive: true });
  writeFileSync(join(place, "bin", "postgres"), text, { mode: 0o755 });
  return place;
}

/** A checkout that the account cannot reach, and a data folder that it can. */
function places() {
  const checkout = join(folder, "closed");
  const prebuilt = { folder: program(join(checkout, "native"), "ours"), version: "18.0.0-test" };
  chmodSync(checkout, 0o700);
  const dataDir = join(folder, "data");
  mkdirSync(dataDir, { mode: 0o755 });
  return { prebuilt, dataDir, copy: join(dataDir, "programs", "postgresql-18.0.0-test") };
}

const run = ({ folder: from }: { folder: string }) => readFileSync(join(from, "bin", "postgres"), "utf8");

test("programs in a checkout that is open are run in place", () => {
  const prebuilt = { folder: program(join(folder, "open", "native"), "ours"), version: "1" };
  expect(reachablePrograms(prebuilt, folder, account).folder).toBe(prebuilt.folder);
});

test("what lies ready in the folder for all is not run", () => {
  const { prebuilt, dataDir, copy } = places();
  const planted = program(join(tmpdir(), `ben-do-postgresql-${prebuilt.version}`), "planted");
  try {
    const programs = reachablePrograms(prebuilt, dataDir, account);
    expect(programs.folder).toBe(copy);
    expect(run(programs)).toBe("ours");
    expect(statSync(copy).mode & 0o022).toBe(0);
  } finally {
    rmSync(planted, { recursive: true, force: true });
  }
});

describe.skipIf(process.getuid?.() !== 0)("as root", () => {
  test("a copy that another account put there is refused", () => {
    const { prebuilt, dataDir, copy } = places();
    program(copy, "planted");
    chownSync(copy, stranger, stranger);
    expect(() => reachablePrograms(prebuilt, dataDir, account)).toThrow("belongs to another account");
  });

  test.each(["", "bin", "bin/postgres"])("a copy whose %o others may write is refused", (inside) => {
    const { prebuilt, dataDir, copy } = places();
    chmodSync(join(reachablePrograms(prebuilt, dataDir, account).folder, inside), 0o777);
    expect(() => reachablePrograms(prebuilt, dataDir, account)).toThrow("others may write it");
    expect(run({ folder: copy })).toBe("ours");
  });
});
