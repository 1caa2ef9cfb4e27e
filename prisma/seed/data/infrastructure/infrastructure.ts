import { bridges } from "./bridges";
import { ports } from "./ports";
import { substations } from "./power";
import { rawMaterialZones } from "./raw-materials";
import { roads } from "./roads";
import type { InfrastructureRow } from "./row";
import { waterPlants } from "./water";

export const infrastructure: readonly InfrastructureRow[] = [
  ...roads,
  ...bridges,
  ...ports,
  ...substations,
  ...waterPlants,
  ...rawMaterialZones,
];
