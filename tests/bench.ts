// npm run bench -- NAME: measures as ratios within one run, never against the clock of another machine.
const benches: Record<string, () => Promise<unknown>> = {
  dearest: () => import("./bench/dearest"),
  hostile: () => import("./bench/hostile"),
  index: () => import("./bench/index-rate"),
  ranking: () => import("./bench/ranking"),
  words: () => import("./bench/words"),
  site: () => import("./bench/site"),
  soak: () => import("./bench/soak"),
  scoring: () => import("./bench/scoring"),
  smaa: () => import("./bench/smaa"),
  faults: () => import("./bench/faults"),
};

const name = process.argv[2] ?? "";
const bench = benches[name];
if (!bench) {
  console.error(`Which one? npm run bench -- ${Object.keys(benches).join(" | ")}`);
  process.exit(1);
}
await bench();
