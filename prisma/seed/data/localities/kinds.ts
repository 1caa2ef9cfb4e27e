import type { Prisma } from "../../../generated/client";
import type { LocalityKind } from "../../../generated/enums";
import { day } from "../day";
import { communesToday } from "./communes/communes";
import { earlierMergers } from "./earlier";
import { endedUnitId } from "./ids";
import { kindOfEnded } from "./localities";
import { districts, provinces } from "./provinces";

type Period = Prisma.LocalityKindPeriodCreateManyInput;

// The resolution that lists 8 districts, 1 city, 142 communes, 8 wards and 7 townships is the first read.
const attested = day("2020-02-01");
const reform = { validTo: day("2025-06-30"), sourceId: "nq-855-2020", sureness: "derived" } as const;
/** Townships set up after that: two by the mergers of 2024; of the third the list of July 2025 is the first read. */
const laterTownships: Readonly<Record<string, Pick<Period, "validFrom" | "sourceId">>> = {
  "tiem-tom-ba-tri": { validFrom: day("2024-12-01"), sourceId: "nq-1237-2024" },
  "tien-thuy-chau-thanh": { validFrom: day("2024-12-01"), sourceId: "nq-1237-2024" },
  "phuoc-my-trung-mo-cay-bac": { validFrom: day("2025-06-30"), sourceId: "vietnamadminunits" },
};

const ofProvinces = provinces.map(
  (unit): Period => ({
    localityId: unit.id,
    kind: "province",
    validFrom: "validFrom" in unit ? unit.validFrom : attested,
    validTo: "validTo" in unit ? unit.validTo : null,
    sourceId: "nq-202-2025",
    sureness: "confirmed",
  }),
);

const ofDistricts = Object.keys(districts).map(
  (id): Period => ({
    localityId: id,
    kind: id === "ben-tre-ben-tre" ? "city" : "district",
    validFrom: attested,
    ...reform,
  }),
);

const endedIn2025 = [...kindOfEnded].map(
  ([localityId, kind]): Period => ({
    localityId,
    kind,
    validFrom: attested,
    ...reform,
    ...laterTownships[localityId],
  }),
);

const endedEarlier = earlierMergers.map(
  ({ name, district, kind, lastDay, sourceId }): Period => ({
    localityId: endedUnitId(name, district),
    kind,
    validFrom: lastDay < "2020-02-01" ? day(lastDay) : attested,
    validTo: day(lastDay),
    sourceId,
    sureness: "derived",
  }),
);

function sinceReform(localityId: string, kind: LocalityKind, validTo: Date | null): Period {
  return {
    localityId,
    kind,
    validFrom: day("2025-07-01"),
    validTo,
    sourceId: "nq-1687-2025",
    sureness: "confirmed",
  };
}

const today = communesToday.flatMap(({ id, kind, wardSince }): Period[] => {
  if (!wardSince) return [sinceReform(id, kind, null)];
  const ward = { localityId: id, kind: "ward", validFrom: day(wardSince) } as const;
  return [
    sinceReform(id, kind, day("2026-06-08")),
    { ...ward, sourceId: "tuoi-tre-2026-06-11", sureness: "secondary" },
  ];
});

/** `validFrom` is the first day on which a source says so, not always the day the unit was set up. */
export const localityKinds: readonly Period[] = [
  ...ofProvinces,
  ...ofDistricts,
  ...today,
  ...endedIn2025,
  ...endedEarlier,
];
