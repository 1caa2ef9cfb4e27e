import { vietnamDay } from "~/app/platform/calendar";
import type { SourceMark } from "~/app/sites/model/views/provenance";
import { licence } from "./taken";

/** What a file says about itself as a whole. */
export interface AboutFile {
  title: string;
  /** the page that shows the same now */
  page: string;
  /** ISO day on which it was taken from the portal */
  takenOn: string;
  rows: number;
  /** how many there are; more than `rows` when the file was cut */
  total: number;
  licence: typeof licence;
  sources: SourceMark[];
}

interface Taken {
  title: string;
  page: string;
  now: Date;
  rows: number;
  total: number;
  sources: readonly SourceMark[];
}

export function aboutFile({ now, sources, ...about }: Taken): AboutFile {
  return { ...about, takenOn: vietnamDay(now), licence, sources: onlyOnce(sources) };
}

/** Each document once, with the latest day it stands for. */
function onlyOnce(sources: readonly SourceMark[]): SourceMark[] {
  const once = new Map<string, SourceMark>();
  for (const source of sources) {
    const known = once.get(source.title);
    if (!known || (source.asOf ?? "") > (known.asOf ?? "")) once.set(source.title, source);
  }
  return [...once.values()].sort((a, b) => a.title.localeCompare(b.title, "vi"));
}
