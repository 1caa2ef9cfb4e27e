import type { Prisma } from "../../../generated/client";
import { otherSources } from "./other";
import { pressSources } from "./press";
import { stateSources } from "./state";

export type SourceId = (typeof otherSources | typeof pressSources | typeof stateSources)[number]["id"];

export const sources: readonly Prisma.SourceCreateManyInput[] = [
  ...stateSources,
  ...pressSources,
  ...otherSources,
];
