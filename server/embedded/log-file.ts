import { closeSync, fstatSync, openSync, readSync } from "node:fs";

const tailBytes = 8_192;

/** The last line in a log that says anything; a log may be large, so only its end is read. */
export function lastLine(file: string): string {
  const log = openSync(file, "r");
  try {
    const { size } = fstatSync(log);
    const tail = Buffer.alloc(Math.min(size, tailBytes));
    readSync(log, tail, 0, tail.length, size - tail.length);
    return tail.toString("utf8").trim().split("\n").at(-1) || "nothing is in its log";
  } finally {
    closeSync(log);
  }
}
