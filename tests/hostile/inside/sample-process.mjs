// Loaded into every Node process of a portal under test (NODE_OPTIONS=--import): web and worker say on SIGUSR2 how
// much memory they hold after a collection of garbage, and on SIGHUP also how many timers, which takes them a second.
// The portal itself knows nothing of it.
import { renameSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { queryObjects, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

const name = basename(process.argv[1] ?? "", ".ts");
const folder = process.env.DATA_DIR;

if (folder && (name === "web" || name === "worker")) {
  setFlagsFromString("--expose-gc");
  const collectGarbage = runInNewContext("gc");
  const Timeout = setTimeout(() => {}, 0).constructor;
  let taken = 0;

  const countTimers = () => queryObjects(Timeout, { format: "count" });
  /** @param {number | null} timers */
  const say = (timers) => {
    collectGarbage();
    const { heapUsed, rss } = process.memoryUsage();
    const file = join(folder, `inside-${name}.json`);
    writeFileSync(`${file}.new`, JSON.stringify({ pid: process.pid, taken, heapUsed, rss, timers }));
    renameSync(`${file}.new`, file);
    taken += 1;
  };
  process.on("SIGUSR2", () => say(null));
  process.on("SIGHUP", () => say(countTimers()));
  say(null);
}
