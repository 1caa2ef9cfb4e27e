import { exactScores, populationFromProfiles, totalsAndOrder } from "./scoring/population";
import { peakMegabytes, report } from "./scoring/report";
import { smaaAllThreads, smaaOneThread } from "./scoring/smaa";

/**
 * The two pieces of work every scoring engine is asked for, beside a vectorised numpy reference timed on one thread
 * of the same kind of machine (medians printed with it), and what the rest of the house will really call.
 */
const results = [
  report(
    "100,000 profiles × 20 criteria (6 points each), totals and order, one thread",
    totalsAndOrder(),
    65,
  ),
  report(
    "SMAA: 1,000 alternatives × 10 criteria × 10,000 samples, full ranking, one thread",
    smaaOneThread(),
    970,
  ),
];
console.log(`peak memory of both, with Node and its TypeScript loader: ${peakMegabytes()} MB (numpy 52 MB)`);
report("the same SMAA on all processors", await smaaAllThreads());
report("what-if from 20,000 filed applications, gates included, two models", populationFromProfiles());
report("1,000 official scores, exact, with every sentence", exactScores());
if (results.includes("slower")) process.exitCode = 1;
