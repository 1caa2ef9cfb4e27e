import { randomStream } from "~/app/scoring/smaa/random";

/** Seeded choices: the same seed and number choose the same on every machine. */
export interface Chance {
  /** a whole number from least to most, both included */
  whole(least: number, most: number): number;
  /** @throws Error when there is nothing to choose from */
  one<T>(list: readonly T[]): T;
  /** so many of the list, with repetition */
  some<T>(list: readonly T[], count: number): T[];
  /** true in so many of a hundred */
  percent(share: number): boolean;
}

export function chanceOf(seed: number, number: number): Chance {
  const { uniform } = randomStream(seed, number);
  const whole = (least: number, most: number) => least + Math.floor(uniform() * (most - least + 1));
  const one = <T>(list: readonly T[]): T => {
    const at = whole(0, list.length - 1);
    if (list.length === 0) throw new Error("nothing to choose from");
    return list[at] as T;
  };
  const some = <T>(list: readonly T[], count: number) => Array.from({ length: count }, () => one(list));
  return { whole, one, some, percent: (share) => uniform() * 100 < share };
}
