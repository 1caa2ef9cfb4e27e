import type { Prisma } from "../../../generated/client";
import { consumerManufacturing2018, heavyManufacturing2018 } from "./manufacturing-2018";
import { consumerManufacturing2025, heavyManufacturing2025 } from "./manufacturing-2025";
import { otherSectors2018 } from "./other-2018";
import { otherSectors2025 } from "./other-2025";
import { sectorRows } from "./rows";
import { sections2018, sections2025 } from "./sections";

export const sectors: readonly Prisma.SectorCreateManyInput[] = [
  ...sectorRows("VSIC2018", sections2018, {
    ...otherSectors2018,
    C: [...consumerManufacturing2018, ...heavyManufacturing2018],
  }),
  ...sectorRows("VSIC2025", sections2025, {
    ...otherSectors2025,
    C: [...consumerManufacturing2025, ...heavyManufacturing2025],
  }),
];
