import type { TableLoad, Transaction } from "./batches";
import { load } from "./batches";
import type { CriteriaRows } from "./criteria";
import { agencies } from "./data/agencies";
import { applicationCounters, applications } from "./data/applications/applications";
import { infrastructure } from "./data/infrastructure/infrastructure";
import { localityKinds } from "./data/localities/kinds";
import { localities } from "./data/localities/localities";
import { localitySuccessions } from "./data/localities/successions";
import { auditTrail } from "./data/people/audit-trail";
import { people } from "./data/people/people";
import { sectors } from "./data/sectors/sectors";
import { sources } from "./data/sources/sources";
import { targets } from "./data/targets";
import { zoneConnections } from "./data/zones/connections";
import { zoneFigureRows } from "./data/zones/figures";
import { zonePapers } from "./data/zones/papers";
import { zonePlaces } from "./data/zones/places";
import { zoneStatuses } from "./data/zones/statuses";
import { zoneSectors } from "./data/zones/welcome";
import { zones } from "./data/zones/zones";
import { allLots } from "./lots/lots";
import { withOutlines } from "./lots/outlines";

function published(tx: Transaction): TableLoad[] {
  const zoneLots = allLots();
  return [
    load(sources, (data) => tx.source.createMany({ data })),
    load(agencies, (data) => tx.agency.createMany({ data })),
    load(localities, (data) => tx.locality.createMany({ data })),
    load(localityKinds, (data) => tx.localityKindPeriod.createMany({ data })),
    load(localitySuccessions, (data) => tx.localitySuccession.createMany({ data })),
    load(sectors, (data) => tx.sector.createMany({ data })),
    load(targets, (data) => tx.target.createMany({ data })),
    load(infrastructure, (data) => tx.infrastructure.createMany({ data })),
    load(withOutlines(zones, zoneLots), (data) => tx.zone.createMany({ data })),
    load(zonePlaces, (data) => tx.zoneLocality.createMany({ data })),
    load(zoneStatuses, (data) => tx.zoneStatusPeriod.createMany({ data })),
    load(zoneFigureRows, (data) => tx.zoneFigure.createMany({ data })),
    load(zonePapers, (data) => tx.zonePaper.createMany({ data })),
    load(zoneConnections, (data) => tx.zoneConnection.createMany({ data })),
    load(zoneSectors, (data) => tx.zoneSector.createMany({ data })),
    load(
      zoneLots.flatMap(({ lots }) => lots),
      (data) => tx.lot.createMany({ data }),
    ),
    load(
      zoneLots.flatMap(({ sectors }) => sectors),
      (data) => tx.lotSector.createMany({ data }),
    ),
  ];
}

function rules(tx: Transaction, { sets, versions }: CriteriaRows): TableLoad[] {
  return [
    load(sets, (data) => tx.criteriaSet.createMany({ data })),
    load(versions, (data) => tx.criteriaVersion.createMany({ data })),
  ];
}

function byNobody(criteria: CriteriaRows): CriteriaRows {
  const versions = criteria.versions.map((row) => ({ ...row, draftedById: null, publishedById: null }));
  return { ...criteria, versions };
}

function demonstrated(tx: Transaction, criteria: CriteriaRows, passwordHash: string): TableLoad[] {
  const accounts = people.map((person) => ({ ...person, passwordHash, illustrative: true }));
  return [
    load(accounts, (data) => tx.user.createMany({ data })),
    ...rules(tx, criteria),
    load(applications, (data) => tx.application.createMany({ data })),
    load(applicationCounters, (data) => tx.applicationCounter.createMany({ data })),
    load(auditTrail(criteria.versions), (data) => tx.auditEvent.createMany({ data })),
  ];
}

/**
 * Every table of the portal with its rows, parents before children. Without a password there are no people of the
 * demonstration, nor what they would have filed; the illustrative criteria have been published by nobody then.
 */
export function portalTables(tx: Transaction, criteria: CriteriaRows, passwordHash?: string): TableLoad[] {
  const shown =
    passwordHash === undefined ? rules(tx, byNobody(criteria)) : demonstrated(tx, criteria, passwordHash);
  return [...published(tx), ...shown];
}
