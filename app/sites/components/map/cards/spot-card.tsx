import type { LotFeatures } from "../../../model/map/features";
import type { Spot } from "../../../model/map/spot";
import type { Ground } from "../engine/ground";
import { InfrastructureCard } from "./infrastructure-card";
import { LotCard } from "./lot-card";
import type { CardStand } from "./map-card";
import { ZoneCard } from "./zone-card";

interface SpotCardProps {
  spot: Spot;
  lots: LotFeatures;
  ground: Ground;
  stand: CardStand;
}

/** The card of whatever is shown; none where it is no longer on the map. */
export function SpotCard({ spot: { kind, id }, lots, ground, stand }: SpotCardProps) {
  const isMeant = (feature: { id: string }) => feature.id === id;
  switch (kind) {
    case "lot": {
      const lot = lots.features.find(isMeant)?.properties;
      return lot && <LotCard lot={lot} stand={stand} />;
    }
    case "zone": {
      const zone = ground.zones.features.find(isMeant)?.properties;
      return zone && <ZoneCard zone={zone} stand={stand} />;
    }
    case "infrastructure": {
      const thing = ground.infrastructure.features.find(isMeant)?.properties;
      return thing && <InfrastructureCard thing={thing} stand={stand} />;
    }
  }
}
