import { useEffect, useState } from "react";
import { paths } from "~/app/platform/paths";
import { lotSearchParams } from "../../model/lot-address";
import type { LotQuery } from "../../model/lot-query";
import type {
  InfrastructureFeatures,
  LocalityFeatures,
  LotFeatures,
  MapSettings,
  ZoneFeatures,
} from "../../model/map/features";
import type { Ground } from "./engine/ground";

async function read<Answer>(address: string, signal: AbortSignal): Promise<Answer> {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response.json();
}

/** Reads when the address changes and drops answers nobody waits for any more; keeps the last answer meanwhile. */
function useAnswer<Answer>(key: string, load: (signal: AbortSignal) => Promise<Answer>) {
  const [state, setState] = useState<{ data: Answer | null; failed: boolean }>({ data: null, failed: false });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for what is loaded
  useEffect(() => {
    const { signal, abort } = abortable();
    load(signal).then(
      (data) => setState({ data, failed: false }),
      () => signal.aborted || setState((before) => ({ ...before, failed: true })),
    );
    return abort;
  }, [key]);
  return state;
}

function abortable() {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}

/** Every lot of the query; a choice of page, order or view changes nothing about that. */
export function useLotFeatures(query: Partial<LotQuery>) {
  const { page, size, sort, view, layers, ...conditions } = query;
  const address = paths.map.lots(lotSearchParams(conditions));
  return useAnswer(address, (signal) => read<LotFeatures>(address, signal));
}

/** What lies under and around the lots, and the basemap chosen for this portal. */
export function useGround() {
  return useAnswer("ground", async (signal): Promise<{ ground: Ground; settings: MapSettings }> => {
    const [zones, infrastructure, localities, settings] = await Promise.all([
      read<ZoneFeatures>(paths.map.zones, signal),
      read<InfrastructureFeatures>(paths.map.infrastructure, signal),
      read<LocalityFeatures>(paths.map.localities, signal),
      read<MapSettings>(paths.map.settings, signal),
    ]);
    return { ground: { zones, infrastructure, localities }, settings };
  });
}
