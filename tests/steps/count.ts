import { Machine } from "./machine";
import type { Program } from "./program";
import { compile } from "./program";

/** Thrown where a reader takes more steps than it was given. */
export class TooManySteps extends Error {}

/** What methods of the engine cost beyond what they were called on: nothing else than these is cheap. */
const constant = new Set(["at", "charAt", "charCodeAt", "codePointAt", "push", "pop", "get", "has"]);
const byArgument = new Set(["startsWith", "endsWith"]);
const byResult = new Set(["slice", "substring"]);

const programs = new Map<string, Program>();
const counter = { steps: 0, most: Number.POSITIVE_INFINITY, isOn: false };

function step(count = 1): void {
  counter.steps += count;
  if (counter.steps > counter.most) throw new TooManySteps(`more than ${counter.most} steps`);
}

/**
 * Steps that a call takes: each instruction of a pattern, with every way tried again, as ECMA-262 has patterns
 * matched; for each method of strings and lists the length of what it was called on; for each look into a map, one.
 *
 * @throws {TooManySteps} as soon as there are more than `most`
 */
export function stepsOf(call: () => unknown, most: number): number {
  const restore = instrument();
  Object.assign(counter, { steps: 0, most, isOn: true });
  try {
    call();
    return counter.steps;
  } finally {
    counter.isOn = false;
    restore();
  }
}

/** What is not counted: the counter's own work. */
function uncounted<T>(work: () => T): T {
  const { isOn } = counter;
  counter.isOn = false;
  try {
    return work();
  } finally {
    counter.isOn = isOn;
  }
}

const nativeExec = RegExp.prototype.exec;

type Method = (this: unknown, ...given: unknown[]) => unknown;

function instrument(): () => void {
  const methods = [String.prototype, Array.prototype, Map.prototype, Set.prototype].flatMap((prototype) =>
    Reflect.ownKeys(prototype).flatMap((name) => {
      const own = Object.getOwnPropertyDescriptor(prototype, name);
      const isMethod = typeof own?.value === "function" && name !== "constructor" && name !== "toString";
      return own && isMethod ? [{ prototype, name, own }] : [];
    }),
  );
  for (const { prototype, name, own } of methods)
    Object.defineProperty(prototype, name, { ...own, value: counted(name, own.value) });
  const exec = Object.getOwnPropertyDescriptor(RegExp.prototype, "exec");
  Object.defineProperty(RegExp.prototype, "exec", {
    ...exec,
    value(this: RegExp, text: string) {
      if (!counter.isOn) return nativeExec.call(this, text);
      return uncounted(() => execute(this, String(text)));
    },
  });
  return () => {
    Object.defineProperty(RegExp.prototype, "exec", { ...exec });
    for (const { prototype, name, own } of methods) Object.defineProperty(prototype, name, own);
  };
}

function counted(name: string | symbol, method: Method): Method {
  return function (this: unknown, ...given) {
    if (!counter.isOn) return Reflect.apply(method, this, given);
    const result = Reflect.apply(method, this, given);
    uncounted(() => step(costOf(name, this, given, result)));
    return result;
  };
}

function costOf(name: string | symbol, owner: unknown, given: unknown[], result: unknown): number {
  if (typeof name === "string" && constant.has(name)) return 1;
  if (typeof name === "string" && byArgument.has(name)) return 1 + lengthOf(given[0]);
  if (typeof name === "string" && byResult.has(name)) return 1 + lengthOf(result);
  return 1 + lengthOf(owner) + lengthOf(result);
}

function lengthOf(value: unknown): number {
  return typeof value === "string" || Array.isArray(value) ? value.length : 0;
}

/** RegExp.prototype.exec, step by step. */
function execute(pattern: RegExp, text: string): RegExpExecArray | null {
  const { source, flags, global, sticky, unicode } = pattern;
  const key = `${source}/${flags}`;
  const program = programs.get(key) ?? compile(pattern);
  programs.set(key, program);
  const machine = new Machine(text, unicode, step);
  const from = global || sticky ? pattern.lastIndex : 0;
  for (let at = from; at <= text.length; at = Math.max(at + 1, machine.next(at))) {
    step();
    const slots = machine.run(program, at);
    if (slots) return found(pattern, text, slots, program);
    if (sticky) break;
  }
  if (global || sticky) pattern.lastIndex = 0;
  return null;
}

function found(
  pattern: RegExp,
  text: string,
  slots: readonly (number | undefined)[],
  { groups, names }: Program,
): RegExpExecArray {
  const [index = 0, end = 0] = slots;
  if (pattern.global || pattern.sticky) pattern.lastIndex = end;
  const whole = text.slice(index, end);
  const parts = Array.from({ length: groups }, (_, at) => {
    const [from, to] = [slots[2 * at + 2], slots[2 * at + 3]];
    return from === undefined || to === undefined ? undefined : text.slice(from, to);
  });
  const named = Object.fromEntries(names.map(([name, group]) => [name, parts[group - 1]]));
  return Object.assign([whole, ...parts], {
    index,
    input: text,
    groups: names.length === 0 ? undefined : named,
  }) as RegExpExecArray;
}
