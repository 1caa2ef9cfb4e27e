import type { FoundKind } from "./found";
import { metBegin, metEnd } from "./found";

/** A piece of a title; `met` is what the query's words met in it. */
export interface TextPart {
  text: string;
  met: boolean;
}

export interface FoundLine {
  /** "kind:id" */
  key: string;
  title: TextPart[];
  /** what tells it from others: kind, place, dates */
  note: string;
  to: string;
  /** a second way on, e.g. to its lots */
  more: { label: string; to: string } | null;
}

export interface FoundSection {
  kind: FoundKind;
  title: string;
  total: string;
  lines: FoundLine[];
  /** where the rest is; null when all of it stands here */
  all: { label: string; to: string } | null;
}

/** What the suggestions and the page of results show, in the reader's language. */
export interface FoundView {
  sections: FoundSection[];
  choices: FoundLine[];
  /** the list of lots narrowed by the amounts among the words; null where there are none */
  measured: FoundLine | null;
  searchedAs: string | null;
  partly: boolean;
  /** said aloud: how much there is */
  summary: string;
  answeredBy: "search" | "database";
}

const met = new RegExp(`(${metBegin}[^${metBegin}${metEnd}]*${metEnd})`);

/** Splits a marked text into what was met and what stands between. */
export function textParts(marked: string): TextPart[] {
  return marked
    .split(met)
    .filter((piece) => piece !== "")
    .map((piece) =>
      piece.startsWith(metBegin) ? { text: piece.slice(1, -1), met: true } : { text: piece, met: false },
    );
}
