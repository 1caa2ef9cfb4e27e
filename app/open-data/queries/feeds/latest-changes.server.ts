import { db } from "~/app/platform/database/client.server";
import type { Dataset } from "../../model/datasets";

/** The last day on which each dataset changed. What no clock is kept for came with its first publication. */
export async function latestChanges(datasets: readonly Dataset[]): Promise<Map<Dataset["topic"], string>> {
  const known = await knownChanges();
  return new Map(
    datasets.map(({ topic, issued }) => {
      const changed = known[topic]?.toISOString().slice(0, 10) ?? issued;
      return [topic, changed > issued ? changed : issued];
    }),
  );
}

async function knownChanges(): Promise<Partial<Record<Dataset["topic"], Date | null>>> {
  const [lot, zone, thing, version] = await Promise.all([
    db.lot.aggregate({ _max: { updatedAt: true } }),
    db.zone.aggregate({ _max: { updatedAt: true } }),
    db.infrastructure.aggregate({ _max: { updatedAt: true } }),
    db.criteriaVersion.aggregate({ _max: { publishedAt: true } }),
  ]);
  return {
    lots: lot._max.updatedAt,
    zones: zone._max.updatedAt,
    infrastructure: thing._max.updatedAt,
    criteria: version._max.publishedAt,
  };
}
