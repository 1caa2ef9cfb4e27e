import { changelog } from "../../model/changelog";
import { openApiDocument } from "../../model/openapi/document";
import * as infrastructure from "../../model/operations/infrastructure-operations";
import * as lots from "../../model/operations/lot-operations";
import * as localities from "../../model/operations/place-operations";
import * as rules from "../../model/operations/rule-operations";
import * as service from "../../model/operations/service-operations";
import * as zones from "../../model/operations/zone-operations";
import type { Service } from "./answer.server";
import { serve } from "./answer.server";
import { criteriaRegister, publishedCriteria } from "./criteria.server";
import {
  infrastructureAsCsv,
  infrastructureAsGeojson,
  infrastructureRegister,
} from "./infrastructure.server";
import { localitiesAsCsv, localitiesAsGeojson, localityRegister, localityWhole } from "./localities.server";
import { lotWhole } from "./lot.server";
import { lotsAsCsv, lotsAsGeojson } from "./lot-files.server";
import { lotList } from "./lots.server";
import { programmeAsCsv, programmeTargets } from "./programme.server";
import { sectorRegister, sectorsAsCsv } from "./sectors.server";
import { zoneWhole } from "./zone.server";
import { zoneRegister, zonesAsCsv, zonesAsGeojson } from "./zones.server";

/** Who answers what: every operation of model/operations/operations.ts once. */
export const services: readonly Service[] = [
  serve(lots.lots, lotList),
  serve(lots.lot, lotWhole),
  serve(lots.lotsGeojson, lotsAsGeojson),
  serve(lots.lotsCsv, lotsAsCsv),
  serve(zones.zones, zoneRegister),
  serve(zones.zone, zoneWhole),
  serve(zones.zonesGeojson, zonesAsGeojson),
  serve(zones.zonesCsv, zonesAsCsv),
  serve(localities.localities, localityRegister),
  serve(localities.locality, localityWhole),
  serve(localities.localitiesGeojson, localitiesAsGeojson),
  serve(localities.localitiesCsv, localitiesAsCsv),
  serve(rules.sectors, sectorRegister),
  serve(rules.sectorsCsv, sectorsAsCsv),
  serve(rules.criteriaSets, criteriaRegister),
  serve(rules.criteriaVersion, publishedCriteria),
  serve(infrastructure.infrastructure, infrastructureRegister),
  serve(infrastructure.infrastructureGeojson, infrastructureAsGeojson),
  serve(infrastructure.infrastructureCsv, infrastructureAsCsv),
  serve(rules.programme, programmeTargets),
  serve(rules.programmeCsv, programmeAsCsv),
  serve(service.changelog, async () => ({
    body: { data: changelog, total: changelog.length },
    maxAgeSeconds: 300,
    changedAt: new Date(changelog[0]?.date ?? 0),
  })),
  serve(service.openapi, async ({ lang }) => ({ body: openApiDocument(lang), maxAgeSeconds: 300 })),
];
