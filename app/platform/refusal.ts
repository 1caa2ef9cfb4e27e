import type { ParseKeys } from "i18next";
import type { Bilingual } from "./i18n/languages";
import type { Namespace } from "./i18n/namespaces";

export type MessageKey = ParseKeys<readonly Namespace[]>;

/** One rule that was not met: what a caller needs to say it to a person, in any language, beside its field. */
export interface Failure {
  rule: string;
  /** a text of locales/, or the words of a published document in both languages */
  message: MessageKey | Bilingual;
  data?: Record<string, string | number>;
  /** the form field or API parameter it is about */
  field?: string;
}

/** Why something is refused; platform/http/refusal-status.ts maps each to an HTTP status. */
export type RefusalCode =
  | "invalid"
  | "unauthenticated"
  | "forbidden"
  /** the caller may not even know that it exists */
  | "hidden"
  | "conflict"
  | "throttled";

/** Thrown by use cases and queries; lists every failed rule, not the first. */
export class Refusal extends Error {
  override name = "Refusal";

  constructor(
    readonly code: RefusalCode,
    readonly failures: readonly Failure[] = [],
  ) {
    super(`${code}: ${failures.map(({ rule }) => rule).join(", ")}`);
  }
}
