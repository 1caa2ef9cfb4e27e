import { stepsOf } from "./count";
import { readers } from "./readers";

const mostGrowth = 2.5;
const mostStepsASign = 10_000;

/** A text of about a length: what stands at its ends, and what is repeated between. */
export interface Repeated {
  begin: string;
  middle: string;
  end: string;
}

export function written({ begin, middle, end }: Repeated, times: number): string {
  return begin + middle.repeat(times) + end;
}

/** Reads a text and one of twice the length, each reader for itself and all together. */
export function expectLinear(text: Repeated, length: number): void {
  // an even number of times, so that signs which stand in pairs do so in both
  const times = Math.ceil(length / text.middle.length / 2) * 2;
  const [short, long] = [written(text, times), written(text, 2 * times)];
  for (const [name, read] of Object.entries(readers)) {
    const steps = stepsOf(() => read(short), mostStepsASign * short.length);
    const doubled = stepsOf(() => read(long), mostStepsASign * long.length);
    const growth = doubled / steps;
    if (growth > mostGrowth) {
      throw new Error(`${name}: ${steps} steps, then ${doubled}, of ${JSON.stringify(text)}`);
    }
  }
}
