import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "~/app/ui/actions/button";

const PlaceMapStanding = lazy(() => import("./place-map-standing"));

interface PlaceMapProps {
  zoneId: string;
  /** the lot the page is about: marked, with its card open */
  lotId?: string;
}

/** A zone on the map, with its lots and what lies around. Nothing of it is loaded until the reader asks. */
export function PlaceMap(place: PlaceMapProps) {
  const { t } = useTranslation("map");
  const [wanted, setWanted] = useState(false);
  if (wanted) {
    return (
      <Suspense fallback={<p role="status">{t("map.loading")}</p>}>
        <PlaceMapStanding {...place} />
      </Suspense>
    );
  }
  return (
    <div>
      <noscript>{t("map.needsScriptHere")}</noscript>
      <Button type="button" look="secondary" icon="pin" onClick={() => setWanted(true)}>
        {t("map.show")}
      </Button>
    </div>
  );
}
