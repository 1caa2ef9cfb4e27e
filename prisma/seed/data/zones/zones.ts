import type { Prisma } from "../../../generated/client";
import { clusters } from "./clusters";
import { parks } from "./parks";

export const zones: readonly Prisma.ZoneCreateManyInput[] = [
  ...parks.map((park) => ({ ...park, aliases: [...park.aliases] })),
  ...clusters,
];
