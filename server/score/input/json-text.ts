import { rational } from "~/app/scoring/exact/rational";
import type { Problem } from "~/app/scoring/model/problem";
import { problem } from "~/app/scoring/model/problem";
import { Refusal, refuse } from "../refusal";

/**
 * JSON that every reader reads alike (RFC 7493, I-JSON): no member twice, no half of a sign, and no number of which
 * readers would keep another decimal than the one that is written.
 * @param what the name of the input, for a text that is no JSON at all
 * @throws Refusal with the path of everything that is ambiguous
 */
export function readJson(source: string, what: string): unknown {
  const value = parsed(source, what);
  const problems = ambiguities(source);
  if (problems.length > 0) throw new Refusal(problems);
  return value;
}

function parsed(source: string, what: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return refuse([what], "not-json", "không phải JSON hợp lệ", "is not valid JSON");
  }
}

type Frame =
  | { readonly kind: "object"; readonly members: Set<string>; member: string | null }
  | { readonly kind: "array"; at: number };

/** Tokens of a text that is known to be JSON. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],]|[^\s{}[\],:"]+/g;

function ambiguities(source: string): Problem[] {
  const frames: Frame[] = [];
  const problems: Problem[] = [];
  for (const [token] of source.matchAll(TOKEN)) {
    const found = step(token, frames);
    if (found) problems.push(problem(pathOf(frames), ...found));
    if (token === "}" || token === "]") frames.pop();
  }
  return problems;
}

type Found = readonly [code: string, vi: string, en: string];

/** Takes one token, and says what is ambiguous about it. */
function step(token: string, frames: Frame[]): Found | null {
  const top = frames.at(-1);
  if (token === "{") frames.push({ kind: "object", members: new Set(), member: null });
  else if (token === "[") frames.push({ kind: "array", at: 0 });
  else if (token === ",") next(top);
  else if (token.startsWith('"')) return top?.kind === "object" ? inObject(token, top) : broken(token);
  else if (/^[-\d]/.test(token)) return isExact(token) ? null : INEXACT;
  return null;
}

function next(top: Frame | undefined): void {
  if (top?.kind === "object") top.member = null;
  if (top?.kind === "array") top.at += 1;
}

function inObject(token: string, top: Extract<Frame, { kind: "object" }>): Found | null {
  if (top.member !== null) return broken(token);
  top.member = JSON.parse(token) as string;
  if (top.member === "__proto__") return UNKNOWN;
  if (top.members.has(top.member)) return REPEATED;
  top.members.add(top.member);
  return broken(token);
}

/** Half of a sign that takes two: UTF-8 cannot hold it, so no hash can either. */
function broken(token: string): Found | null {
  return token.includes("\\u") && /\p{Surrogate}/u.test(JSON.parse(token) as string) ? BROKEN : null;
}

/** Whether a double keeps the decimal that is written. Up to 15 digits it does. */
function isExact(token: string): boolean {
  if (token.length <= 15 && !/[eE]/.test(token)) return true;
  try {
    return rational(token).equals(rational(Number(token)));
  } catch {
    return false;
  }
}

function pathOf(frames: readonly Frame[]): PropertyKey[] {
  return frames.map((frame) => (frame.kind === "array" ? frame.at : (frame.member ?? "")));
}

const INEXACT: Found = [
  "inexact-number",
  "có nhiều chữ số hơn một số JSON giữ được (15): viết dưới dạng chuỗi ký tự",
  "has more digits than a JSON number keeps (15): write it as a text",
];
const REPEATED: Found = ["member-repeated", "mục này được viết hai lần", "is written twice"];
const UNKNOWN: Found = ["unknown-key", "mục không có trong định dạng", "is not a part of the format"];
const BROKEN: Found = ["broken-text", "chứa ký tự Unicode không trọn vẹn", "holds half of a Unicode sign"];
