// Loaded into every Node process of a portal under test (NODE_OPTIONS=--import): web and worker say on SIGUSR2 how
// much memory they hold after a collection of garbage, and how many timers they have set. The portal itself knows
// nothing of it.
import { renameSync, writeFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { basename, join } from "node:path";
import timers from "node:timers";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

const name = basename(process.argv[1] ?? "", ".ts");
const folder = process.env.DATA_DIR;

if (folder && (name === "web" || name === "worker")) {
  setFlagsFromString("--expose-gc");
  const collectGarbage = runInNewContext("gc");
  const timersSet = watchTimers();
  let taken = 0;

  const say = () => {
    collectGarbage();
    const { heapUsed, rss } = process.memoryUsage();
    const file = join(folder, `inside-${name}.json`);
    const sample = { pid: process.pid, taken, heapUsed, rss, timers: timersSet() };
    writeFileSync(`${file}.new`, JSON.stringify(sample));
    renameSync(`${file}.new`, file);
    taken += 1;
  };
  process.on("SIGUSR2", say);
  say();
}

/** Remembers every timer that is set from now on, without keeping it alive; what it returns counts those still to go off. */
function watchTimers() {
  /** @type {Set<WeakRef<NodeJS.Timeout & { _destroyed?: boolean }>>} */
  const seen = new Set();
  for (const kind of /** @type {const} */ (["setTimeout", "setInterval"])) {
    const real = timers[kind];
    /** @param {unknown[]} args */
    const watched = (...args) => {
      const timer = Reflect.apply(real, timers, args);
      seen.add(new WeakRef(timer));
      return timer;
    };
    // What `util.promisify` makes of it is on the function itself.
    Object.assign(timers, {
      [kind]: Object.defineProperties(watched, Object.getOwnPropertyDescriptors(real)),
    });
    Object.assign(globalThis, { [kind]: timers[kind] });
  }
  syncBuiltinESMExports();
  return () => {
    // Node has no public name for a timer that has gone off or was cleared.
    for (const timer of seen) if (timer.deref()?._destroyed !== false) seen.delete(timer);
    return seen.size;
  };
}
