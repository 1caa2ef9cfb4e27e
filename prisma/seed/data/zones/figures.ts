import type { Prisma } from "../../../generated/client";
import { figuresOfOperating } from "./figures-operating";
import { figuresOfPlanned } from "./figures-planned";

export const zoneFigureRows: readonly Prisma.ZoneFigureCreateManyInput[] = [
  ...figuresOfOperating,
  ...figuresOfPlanned,
];
