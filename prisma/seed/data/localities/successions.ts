import type { Prisma } from "../../../generated/client";
import { day } from "../day";
import { communesToday } from "./communes/communes";
import { earlierMergers } from "./earlier";
import { endedUnitId } from "./ids";

type Succession = Prisma.LocalitySuccessionCreateManyInput;

const provinces = ["ben-tre-until-2025", "tra-vinh-until-2025", "vinh-long-until-2025"].map(
  (predecessorId): Succession => ({
    predecessorId,
    successorId: "vinh-long",
    effectiveOn: day("2025-07-01"),
    sourceId: "nq-202-2025",
    sureness: "confirmed",
  }),
);

const of2025 = communesToday.flatMap(({ id, madeOf }) =>
  madeOf.map(
    ([name, district]): Succession => ({
      predecessorId: endedUnitId(name, district),
      successorId: id,
      effectiveOn: day("2025-07-01"),
      sourceId: "vietnamadminunits",
      sureness: "confirmed",
    }),
  ),
);

const earlier = earlierMergers.map(
  ({ name, district, into, effective, sourceId }): Succession => ({
    predecessorId: endedUnitId(name, district),
    successorId: into,
    effectiveOn: day(effective),
    sourceId,
    sureness: sourceId === "nq-855-2020" ? "confirmed" : "secondary",
  }),
);

export const localitySuccessions: readonly Succession[] = [...provinces, ...of2025, ...earlier];
