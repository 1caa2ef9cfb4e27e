import type * as z from "zod";
import type { Bilingual } from "../text/bilingual";
import type { Problem } from "./problem";
import { pathText } from "./problem";

type Issue = z.core.$ZodIssue;

export type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads untrusted input; a refusal tells the first problem of every place, in the house's words. */
export function readWith<Schema extends z.ZodType>(schema: Schema, input: unknown): Read<z.output<Schema>> {
  const parsed = schema.safeParse(input, { reportInput: true });
  if (parsed.success) return { ok: true, value: parsed.data };
  const all = parsed.error.issues.flatMap((issue) => told(issue, []));
  const firsts = new Map(all.toReversed().map((each) => [each.path, each]));
  return { ok: false, problems: [...firsts.values()].toReversed() };
}

/** A union is told as the alternative that came closest. */
function told(issue: Issue, above: readonly PropertyKey[]): Problem[] {
  const path = [...above, ...issue.path];
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => write([...path, key], "unknown-key", UNKNOWN_KEY));
  }
  if (issue.code === "invalid_union") {
    const closest = [...issue.errors].sort((a, b) => depth(b) - depth(a))[0];
    if (closest && depth(closest) > 0) return closest.flatMap((inner) => told(inner, path));
  }
  return [write(path, codeOf(issue), messageOf(issue))];
}

/** Farthest comes what was of the right type all the way down; a text that is badly written was at least a text. */
function depth(issues: readonly Issue[]): number {
  const rightType = ({ code }: Issue) => code === "custom" || code === "invalid_format";
  return Math.max(0, ...issues.map((issue) => (rightType(issue) ? 1 : issue.path.length)));
}

function write(path: readonly PropertyKey[], code: string, message: Bilingual): Problem {
  return { path: pathText(path), code, message };
}

function codeOf(issue: Issue): string {
  return issue.code === "custom" ? String(issue.params?.code ?? "invalid") : issue.code.replaceAll("_", "-");
}

function messageOf(issue: Issue): Bilingual {
  if (issue.code === "custom") return CUSTOM[codeOf(issue)] ?? INVALID;
  if (issue.code === "invalid_type" && issue.input === undefined) return REQUIRED;
  if (issue.code === "invalid_value") {
    const values = issue.values.map((value) => `«${String(value)}»`).join(", ");
    return { vi: `phải là một trong: ${values}`, en: `must be one of: ${values}` };
  }
  if (issue.code === "too_small") {
    return {
      vi: `quá nhỏ hoặc quá ngắn (ít nhất ${issue.minimum})`,
      en: `too small or too short (at least ${issue.minimum})`,
    };
  }
  if (issue.code === "too_big") {
    return {
      vi: `quá lớn hoặc quá dài (nhiều nhất ${issue.maximum})`,
      en: `too big or too long (at most ${issue.maximum})`,
    };
  }
  return SIMPLE[issue.code] ?? INVALID;
}

const INVALID: Bilingual = { vi: "giá trị không hợp lệ", en: "not a valid value" };
const REQUIRED: Bilingual = { vi: "bắt buộc phải có", en: "is required" };
const UNKNOWN_KEY: Bilingual = { vi: "mục không có trong định dạng", en: "is not a part of the format" };

const SIMPLE: Readonly<Record<string, Bilingual>> = {
  invalid_type: { vi: "sai kiểu dữ liệu", en: "is of the wrong type" },
  invalid_format: { vi: "sai định dạng", en: "is not written in the expected form" },
  invalid_union: { vi: "không khớp dạng nào được phép", en: "fits none of the allowed forms" },
};

const CUSTOM: Readonly<Record<string, Bilingual>> = {
  "out-of-reach": {
    vi: "số phải bằng 0 hoặc có độ lớn từ 10⁻¹² đến 10¹⁸",
    en: "must be zero or between 10⁻¹² and 10¹⁸ in size",
  },
  "below-zero": { vi: "không được âm", en: "must not be below zero" },
  blank: { vi: "không được để trống", en: "must not be blank" },
  "above-revenue": {
    vi: "giá trị gia tăng lớn hơn doanh thu của cùng năm",
    en: "the value added is above the revenue of the year it is a part of",
  },
  "out-of-range": { vi: "số nằm ngoài khoảng cho phép", en: "is outside the allowed range" },
  "share-out-of-range": { vi: "tỷ lệ phải từ 0 đến 1", en: "a share must be between 0 and 1" },
  reversed: { vi: "giá trị thấp lớn hơn giá trị cao", en: "the low value is above the high one" },
  "not-rectangular": { vi: "các hàng phải dài bằng nhau", en: "rows must be of one length" },
  "weights-not-one": { vi: "tổng trọng số phải bằng 1", en: "the weights must sum to 1" },
  "parts-exceed-whole": { vi: "tổng các phần vượt quá 100 %", en: "the parts add up to more than 100%" },
};
