import { Presets, SingleBar } from "cli-progress";

const interactive = process.stdout.isTTY === true;

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`.padStart(7);
}

/** Shows one step of a longer work: its name while it runs, then its time and what came of it. */
export async function step(title: string, work: () => Promise<string>): Promise<void> {
  const begun = performance.now();
  if (interactive) process.stdout.write(`  … ${title}`);
  try {
    const outcome = await work();
    if (interactive) process.stdout.write("\r\u001b[K");
    console.log(`  ✓ ${title.padEnd(16)}${seconds(begun)}   ${outcome}`);
  } catch (error) {
    if (interactive) process.stdout.write("\r\u001b[K");
    console.log(`  ✗ ${title.padEnd(16)}${seconds(begun)}`);
    throw error;
  }
}

/** A progress bar for work that can count itself; on a terminal only, a log keeps the step's last line. */
export function progressBar(title: string): { update(done: number, total: number): void; stop(): void } {
  if (!interactive) return { update() {}, stop() {} };
  const bar = new SingleBar(
    { format: `  … ${title.padEnd(16)} {bar} {value}/{total}`, clearOnComplete: true, hideCursor: true },
    Presets.shades_classic,
  );
  let running = false;
  return {
    update(done, total) {
      if (!running) bar.start(total, done);
      else bar.update(done);
      bar.setTotal(total);
      running = true;
    },
    stop() {
      if (running) bar.stop();
    },
  };
}
