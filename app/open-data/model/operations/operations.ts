import * as infrastructure from "./infrastructure-operations";
import * as lots from "./lot-operations";
import type { Operation } from "./operation";
import * as localities from "./place-operations";
import * as rules from "./rule-operations";
import * as service from "./service-operations";
import * as zones from "./zone-operations";

/** The whole public interface, in the order in which it is explained. */
export const operations: readonly Operation[] = [
  lots.lots,
  lots.lot,
  lots.lotsGeojson,
  lots.lotsCsv,
  zones.zones,
  zones.zone,
  zones.zonesGeojson,
  zones.zonesCsv,
  localities.localities,
  localities.locality,
  localities.localitiesGeojson,
  localities.localitiesCsv,
  rules.sectors,
  rules.sectorsCsv,
  rules.criteriaSets,
  rules.criteriaVersion,
  infrastructure.infrastructure,
  infrastructure.infrastructureGeojson,
  infrastructure.infrastructureCsv,
  rules.programme,
  rules.programmeCsv,
  service.changelog,
  service.openapi,
];
