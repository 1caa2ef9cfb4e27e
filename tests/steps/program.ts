import type { AST } from "@eslint-community/regexpp";
import { RegExpParser } from "@eslint-community/regexpp";

/** One instruction of a backtracking matcher; `to` and `or` are places in the program. */
export type Instruction =
  | { do: "read"; matches: (sign: string) => boolean; back: boolean }
  | { do: "repeat"; group: number; back: boolean }
  | { do: "split"; to: number; or: number }
  | { do: "jump"; to: number }
  | { do: "save"; slot: number }
  | { do: "forget"; from: number }
  | { do: "moved"; slot: number }
  | { do: "edge"; kind: "start" | "end" | "word"; negate: boolean }
  | { do: "look"; program: Instruction[]; negate: boolean }
  | { do: "match" };

export interface Program {
  instructions: Instruction[];
  slots: number;
  groups: number;
  names: [name: string, group: number][];
}

/** Taken before anything is counted, so that asking about one sign is not. */
const Native = RegExp;
const nativeTest = RegExp.prototype.test;

/** A pattern as ECMA-262 has it matched: alternatives in their order, the greedy way first. */
export function compile(pattern: RegExp): Program {
  const parsed = new RegExpParser().parsePattern(pattern.source, 0, pattern.source.length, {
    unicode: pattern.unicode,
  });
  return new Compiler(pattern.flags.replace(/[gyd]/g, "")).program(parsed);
}

class Compiler {
  readonly #flags: string;
  readonly #names: [string, number][] = [];
  readonly #groups = new Map<AST.CapturingGroup, number>();
  #slots = 0;

  constructor(flags: string) {
    this.#flags = flags;
  }

  program(pattern: AST.Pattern): Program {
    this.#number(pattern);
    const groups = this.#groups.size;
    this.#slots = 2 * (groups + 1);
    const instructions: Instruction[] = [];
    this.#alternatives(pattern.alternatives, instructions, false);
    instructions.push({ do: "match" });
    return { instructions, slots: this.#slots, groups, names: this.#names };
  }

  /** Groups are numbered as they open, whichever way they are read. */
  #number(node: { alternatives: AST.Alternative[] }): void {
    for (const element of node.alternatives.flatMap(({ elements }) => elements)) {
      const inner = element.type === "Quantifier" ? element.element : element;
      if (inner.type === "CapturingGroup") {
        this.#groups.set(inner, this.#groups.size + 1);
        if (inner.name !== null) this.#names.push([inner.name, this.#groups.size]);
      }
      if ("alternatives" in inner) this.#number(inner);
    }
  }

  #alternatives(alternatives: AST.Alternative[], into: Instruction[], back: boolean): void {
    const ends: { do: "jump"; to: number }[] = [];
    for (const [at, { elements }] of alternatives.entries()) {
      const isLast = at === alternatives.length - 1;
      const split = { do: "split" as const, to: into.length + 1, or: 0 };
      if (!isLast) into.push(split);
      for (const element of back ? [...elements].reverse() : elements) this.#element(element, into, back);
      if (isLast) continue;
      const end = { do: "jump" as const, to: 0 };
      ends.push(end);
      into.push(end);
      split.or = into.length;
    }
    for (const end of ends) end.to = into.length;
  }

  #element(element: AST.Element, into: Instruction[], back: boolean): void {
    switch (element.type) {
      case "Assertion":
        this.#assertion(element, into);
        return;
      case "Quantifier":
        this.#quantifier(element, into, back);
        return;
      case "Group":
        this.#alternatives(element.alternatives, into, back);
        return;
      case "CapturingGroup": {
        const slot = 2 * this.#groupOf(element);
        into.push({ do: "save", slot: back ? slot + 1 : slot });
        this.#alternatives(element.alternatives, into, back);
        into.push({ do: "save", slot: back ? slot : slot + 1 });
        return;
      }
      case "Backreference": {
        const [group] = [element.resolved].flat();
        if (group) into.push({ do: "repeat", group: this.#groupOf(group), back });
        return;
      }
      case "Character":
      case "CharacterSet":
      case "CharacterClass":
        into.push({ do: "read", matches: this.#oneOf(element.raw), back });
        return;
      default:
        throw new Error(`no steps are known of ${element.type} ${element.raw}`);
    }
  }

  #assertion(element: AST.Assertion, into: Instruction[]): void {
    if (element.kind === "lookahead" || element.kind === "lookbehind") {
      const program: Instruction[] = [];
      this.#alternatives(element.alternatives, program, element.kind === "lookbehind");
      program.push({ do: "match" });
      into.push({ do: "look", program, negate: element.negate });
    } else {
      into.push({ do: "edge", kind: element.kind, negate: element.kind === "word" && element.negate });
    }
  }

  #quantifier({ element, min, max, greedy }: AST.Quantifier, into: Instruction[], back: boolean): void {
    const inside = [...this.#groups].filter(
      ([group]) => group.start >= element.start && group.end <= element.end,
    );
    const once = () => {
      for (const [, group] of inside) into.push({ do: "forget", from: 2 * group });
      this.#element(element, into, back);
    };
    for (let count = 0; count < min; count++) once();
    if (max === Number.POSITIVE_INFINITY) {
      const slot = this.#slots++;
      const begin = into.length;
      const split = this.#choice(into, greedy);
      into.push({ do: "save", slot });
      once();
      into.push({ do: "moved", slot }, { do: "jump", to: begin });
      split.end(into.length);
      return;
    }
    const choices = [];
    for (let count = min; count < max; count++) {
      choices.push(this.#choice(into, greedy));
      const slot = this.#slots++;
      into.push({ do: "save", slot });
      once();
      into.push({ do: "moved", slot });
    }
    for (const choice of choices) choice.end(into.length);
  }

  /** To go in or to go past, the greedy way first. */
  #choice(into: Instruction[], greedy: boolean) {
    const inside = into.length + 1;
    const split = { do: "split" as const, to: inside, or: inside };
    into.push(split);
    return {
      end: (past: number) => {
        if (greedy) split.or = past;
        else split.to = past;
      },
    };
  }

  #groupOf(group: AST.CapturingGroup): number {
    const number = this.#groups.get(group);
    if (number === undefined) throw new Error(`${group.raw} has no number`);
    return number;
  }

  /** Whether one sign is meant; asked of the engine itself, once for each sign. */
  #oneOf(source: string): (sign: string) => boolean {
    const pattern = new Native(`^(?:${source})$`, this.#flags);
    const known = new Map<string, boolean>();
    return (sign) => {
      const before = known.get(sign);
      if (before !== undefined) return before;
      const matches = nativeTest.call(pattern, sign);
      known.set(sign, matches);
      return matches;
    };
  }
}
