import type { Prisma } from "../../../generated/client";
import { filingsAtClusters } from "./clusters";
import { applicationRow, filingYear } from "./filing";
import { filingsAtPhuThuan } from "./phu-thuan";

export const applications: readonly Prisma.ApplicationCreateManyInput[] = [
  ...filingsAtPhuThuan,
  ...filingsAtClusters,
].map(applicationRow);

/** The next receipt after a seed follows on from the seeded ones. */
export const applicationCounters: readonly Prisma.ApplicationCounterCreateManyInput[] = [
  { year: filingYear, last: applications.length },
];
