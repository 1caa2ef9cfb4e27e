import type { LotStage } from "./lot-stage";
import { lotStages } from "./lot-stage";
import type { LotStatus } from "./lot-terms";

/** When a lot can be had: at once, from a day on, not while somebody holds it; `unknown` where no day is published. */
export type HandOver =
  | { kind: "now"; since: string | null }
  | { kind: "on"; day: string }
  | { kind: "none" }
  | { kind: "unknown" };

const held: readonly LotStage[] = ["taken", "held"];

/** @param readyFrom ISO date, expected or past; null: not published */
export function handOver({ status, readyFrom }: { status: LotStatus; readyFrom: string | null }): HandOver {
  const stage = lotStages[status];
  if (stage === "open") return { kind: "now", since: readyFrom };
  if (held.includes(stage)) return { kind: "none" };
  return readyFrom === null ? { kind: "unknown" } : { kind: "on", day: readyFrom };
}

/** @param now what "at once" is called; null where nobody has published when */
export function handOverWords(when: HandOver, now: string, dayText: (day: string) => string): string | null {
  switch (when.kind) {
    case "now":
      return now;
    case "on":
      return dayText(when.day);
    case "none":
      return "–";
    case "unknown":
      return null;
  }
}
