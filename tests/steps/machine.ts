import type { Instruction, Program } from "./program";

type Slots = readonly (number | undefined)[];

interface State {
  at: number;
  pc: number;
  slots: Slots;
}

/** Text read by a program, sign by sign, with a step counted for every instruction and every way tried again. */
export class Machine {
  readonly #text: string;
  readonly #unicode: boolean;
  readonly #step: () => void;

  constructor(text: string, unicode: boolean, step: () => void) {
    this.#text = text;
    this.#unicode = unicode;
    this.#step = step;
  }

  /** Where groups begin and end if the program matches from here; slot 1 is the end of all. */
  run(program: Program, at: number): Slots | null {
    const slots = new Array<number | undefined>(program.slots).fill(undefined);
    return this.#match(program.instructions, at, slots.with(0, at));
  }

  /** The place behind the sign that stands here. */
  next(at: number): number {
    return at + this.#signAt(at).length;
  }

  #match(program: Instruction[], at: number, slots: Slots): Slots | null {
    const untried: State[] = [];
    const state: State = { at, pc: 0, slots };
    for (;;) {
      this.#step();
      const instruction = program[state.pc];
      if (instruction === undefined) throw new Error("a program ends in a match");
      if (instruction.do === "match") return state.slots.with(1, state.at);
      if (instruction.do === "split") untried.push({ at: state.at, pc: instruction.or, slots: state.slots });
      if (this.#passes(instruction, state)) continue;
      const other = untried.pop();
      if (!other) return null;
      Object.assign(state, other);
    }
  }

  /** Whether the instruction is met; if so, the state is behind it. */
  #passes(instruction: Exclude<Instruction, { do: "match" }>, state: State): boolean {
    const { at, slots } = state;
    state.pc += 1;
    switch (instruction.do) {
      case "read": {
        const sign = instruction.back ? this.#signBefore(at) : this.#signAt(at);
        if (sign === "" || !instruction.matches(sign)) return false;
        state.at += instruction.back ? -sign.length : sign.length;
        return true;
      }
      case "repeat":
        return this.#repeats(instruction, state);
      case "split":
      case "jump":
        state.pc = instruction.to;
        return true;
      case "save":
        state.slots = slots.with(instruction.slot, at);
        return true;
      case "forget":
        state.slots = slots.with(instruction.from, undefined).with(instruction.from + 1, undefined);
        return true;
      case "moved":
        return slots[instruction.slot] !== at;
      case "edge":
        return this.#isEdge(instruction.kind, at) !== instruction.negate;
      case "look": {
        const seen = this.#match(instruction.program, at, slots);
        if ((seen === null) !== instruction.negate) return false;
        if (seen) state.slots = seen.with(1, slots[1]);
        return true;
      }
    }
  }

  #repeats({ group, back }: { group: number; back: boolean }, state: State): boolean {
    const [from, to] = [state.slots[2 * group], state.slots[2 * group + 1]];
    if (from === undefined || to === undefined) return true;
    const begin = back ? state.at - (to - from) : state.at;
    for (let offset = 0; offset < to - from; offset++) {
      this.#step();
      // All that the readers repeat is a letter, in any case.
      const [one, other] = [this.#text.charAt(from + offset), this.#text.charAt(begin + offset)];
      if (one.toLowerCase() !== other.toLowerCase()) return false;
    }
    state.at = back ? begin : begin + (to - from);
    return true;
  }

  #isEdge(kind: "start" | "end" | "word", at: number): boolean {
    if (kind === "start") return at === 0;
    if (kind === "end") return at === this.#text.length;
    return isWord(this.#text.charAt(at - 1)) !== isWord(this.#text.charAt(at));
  }

  #signAt(at: number): string {
    if (!this.#unicode) return this.#text.charAt(at);
    return (this.#text.codePointAt(at) ?? 0) > 0xffff ? this.#text.slice(at, at + 2) : this.#text.charAt(at);
  }

  #signBefore(at: number): string {
    const pair = this.#text.slice(Math.max(0, at - 2), at);
    const isPair = this.#unicode && (pair.codePointAt(0) ?? 0) > 0xffff;
    return isPair ? pair : pair.slice(-1);
  }
}

function isWord(sign: string): boolean {
  return sign !== "" && "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_".includes(sign);
}
