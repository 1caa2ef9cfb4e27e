/** Milliseconds of each round. */
export type Rounds = readonly number[];

export function timed(rounds: number, work: () => void): Rounds {
  return Array.from({ length: rounds }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
}

/** Prints median, least and most, and beside them the reference's median where there is one. */
export function report(name: string, rounds: Rounds, reference?: number): "faster" | "slower" | "alone" {
  const sorted = [...rounds].sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const spread = `${whole(sorted[0])}–${whole(sorted.at(-1))}`;
  const beside =
    reference === undefined
      ? ""
      : `; numpy ${reference} ms, ${(reference / median).toFixed(1)} times as long`;
  console.log(`${name}\n  ${median.toFixed(1)} ms (${spread})${beside}`);
  if (reference === undefined) return "alone";
  return median < reference ? "faster" : "slower";
}

export function peakMegabytes(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}

function whole(milliseconds: number | undefined): string {
  return (milliseconds ?? Number.NaN).toFixed(0);
}
