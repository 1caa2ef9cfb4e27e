import { lastKind } from "~/search/words/place-words";
import type { RegisterSources } from "../../model/places/source-topics";
import { NumberedSources } from "../../model/views/numbered-sources";
import type { SourceMark } from "../../model/views/provenance";
import { sourceMark } from "../select-source.server";
import type { RegisterRow } from "./select-register.server";

type Sourced = Pick<RegisterRow, "source" | "sureness">;

/** The documents behind the register, each once for what it says there. */
export function registerSources(rows: readonly RegisterRow[]): RegisterSources {
  const communes = rows.filter((row) => !["province", "district", "city"].includes(lastKind(row)));
  const above = rows.filter((row) => !communes.includes(row));
  const today = communes.filter(({ validTo }) => validTo === null);
  const ended = communes.filter(({ validTo }) => validTo !== null);
  return {
    reform: marks(above),
    units: marks(today.flatMap((row) => [row, ...row.kinds.slice(0, 1), ...row.predecessors])),
    wards: marks(today.flatMap(({ kinds }) => kinds.slice(1))),
    before: marks(ended.flatMap(({ kinds }) => kinds)),
    earlier: marks(ended.flatMap(({ predecessors }) => predecessors)),
    communes: marks(today.flatMap(boundaryOf)),
    districts: marks(above.flatMap(boundaryOf)),
  };
}

function boundaryOf({ boundarySource: source, boundarySureness: sureness }: RegisterRow): Sourced[] {
  return source && sureness ? [{ source, sureness }] : [];
}

function marks(facts: readonly Sourced[]): SourceMark[] {
  const documents = new NumberedSources();
  for (const { source, sureness } of facts) documents.numberOf(sourceMark(source, sureness));
  return documents.all;
}
