import type { LotQuery } from "../lot-query";
import { lotQuery } from "../lot-query";
import type { LotNeed } from "../needs/lot-needs";
import { lotNeeds, without } from "../needs/lot-needs";

/** Needs as they are counted: in steps so broad that they tell nobody apart. */
export interface DemandNeeds {
  /** hectares at least; one of `areaSteps` */
  area: number | null;
  /** kVA at least; one of `powerSteps` */
  power: number | null;
  /** m³ a day at least; one of `waterSteps` */
  water: number | null;
  /** m³ a day at least; one of `waterSteps` */
  wastewater: number | null;
  /** USD per m² for the remaining term at most; one of `rentSteps` */
  rent: number | null;
  /** a division, "VSIC2018:10" */
  sector: string | null;
  /** the one zone or the one locality asked for */
  zone: string | null;
  locality: string | null;
  /** the year by whose end it is needed */
  readyYear: number | null;
}

/** From so many lots on, a search has found something. */
export const enoughLots = 3;

/** The floors of the bands. */
export const areaSteps = [0, 1, 2, 5, 10, 20, 50] as const;
export const powerSteps = [0, 500, 1_000, 2_500, 5_000, 10_000, 50_000] as const;
export const waterSteps = [0, 100, 250, 500, 1_000, 5_000] as const;
/** Their tops. */
export const rentSteps = [25, 50, 75, 100, 150, 200] as const;

/** A year further off says no more than "some day". */
const yearsAhead = 10;

/** What of a query is counted; null where nothing is left of it. */
export function demandOf(query: LotQuery, thisYear: number): DemandNeeds | null {
  const needs: DemandNeeds = {
    area: stepOf(areaSteps, query.areaMin ?? query.areaMax),
    power: stepOf(powerSteps, query.powerMin),
    water: stepOf(waterSteps, query.waterMin),
    wastewater: stepOf(waterSteps, query.wastewaterMin),
    rent: rentSteps.find((step) => step >= (query.rentMax ?? Number.POSITIVE_INFINITY)) ?? null,
    sector: divisionOf(query.sector),
    zone: onlyOne(query.zone),
    locality: onlyOne(query.locality),
    readyYear: query.readyBy === undefined ? null : yearOf(query.readyBy, thisYear),
  };
  return Object.values(needs).every((need) => need === null) ? null : needs;
}

/**
 * The part of a query that is counted, to the letter. Where it alone finds lots enough, something that is not counted
 * kept them out, and there is nothing to prepare.
 */
export function countedPart(query: LotQuery): LotQuery {
  const counted: readonly LotNeed[] = [
    ...(["areaMin", "powerMin", "waterMin", "wastewaterMin", "rentMax", "readyBy"] as const),
    ...(query.areaMin === undefined ? (["areaMax"] as const) : []),
    ...(divisionOf(query.sector) === null ? [] : (["sector"] as const)),
    ...(["zone", "locality"] as const).filter((place) => onlyOne(query[place]) !== null),
  ];
  return without(query, ...lotNeeds.filter((need) => !counted.includes(need)));
}

/** The same needs as a query, to see what there is for them. */
export function queryOfDemand(needs: DemandNeeds): LotQuery {
  const { area, power, water, wastewater, rent, sector, zone, locality, readyYear } = needs;
  const listed = (value: string | null) => (value === null ? [] : [value]);
  return lotQuery.parse({
    areaMin: area || undefined,
    powerMin: power || undefined,
    waterMin: water || undefined,
    wastewaterMin: wastewater || undefined,
    rentMax: rent ?? undefined,
    sector: listed(sector),
    zone: listed(zone),
    locality: listed(locality),
    readyBy: readyYear === null ? undefined : `${readyYear}-12-31`,
  });
}

function stepOf(steps: readonly number[], value: number | undefined): number | null {
  if (value === undefined) return null;
  return steps.findLast((step) => step <= value) ?? null;
}

function divisionOf(sectors: string[]): string | null {
  const divisions = new Set(sectors.map((key) => /^([A-Z]+\d+:\d\d)\d*$/.exec(key)?.[1] ?? null));
  const [only = null] = divisions;
  return divisions.size === 1 ? only : null;
}

function onlyOne(values: string[]): string | null {
  const [only = null, ...more] = values;
  return more.length === 0 ? only : null;
}

function yearOf(day: string, thisYear: number): number {
  return Math.min(Math.max(Number(day.slice(0, 4)), thisYear), thisYear + yearsAhead);
}
