import { underFaults } from "../faults/parts/under-faults";

// Every part of a portal killed or stopped ten times under writes and reads: nothing acknowledged may be lost, every
// document must equal its row, no answer may be a fault or take 10 s. BENCH_SEED chooses another order.
const rounds = Number(process.env.BENCH_ROUNDS ?? 10);
const seed = Number(process.env.BENCH_SEED ?? 1);

const { tally, acknowledged, lost, differing, faults } = await underFaults(rounds, seed);
console.log(`${faults.length} faults: ${faults.join(", ")}`);
console.log(
  `${acknowledged.writes} writes acknowledged, ${lost.length} lost, ${differing.length} documents differ`,
);
console.log(String(tally));
for (const wrong of [...lost, ...differing, ...tally.wrong]) console.log(`  wrong: ${wrong}`);
if (lost.length + differing.length + tally.wrong.length > 0) process.exitCode = 1;
