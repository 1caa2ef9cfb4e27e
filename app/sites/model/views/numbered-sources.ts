import type { SourceMark } from "./provenance";

/** Numbers the documents figures rest on, in the order they are first named. */
export class NumberedSources {
  readonly all: SourceMark[] = [];

  /** Beginning at 1; the same document with the same day, as sure, keeps its number. */
  numberOf(source: SourceMark): number {
    const at = this.all.findIndex(
      ({ title, asOf, sureness }) =>
        title === source.title && asOf === source.asOf && sureness === source.sureness,
    );
    return at === -1 ? this.all.push(source) : at + 1;
  }
}
