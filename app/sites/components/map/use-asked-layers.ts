import { useEffect } from "react";
import { useNavigate } from "~/app/platform/http/navigation";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { lotSearchParams } from "../../model/lot-address";
import type { LotQuery } from "../../model/lot-query";
import type { MapLayer } from "../../model/map/layers";
import { firstLayers, layersIn, layersText } from "../../model/map/layers";
import type { MapState } from "./use-map-state";

/** The map draws the layers that the address names; a switch changes the map at once, then the address in its place. */
export function useAskedLayers(query: LotQuery, { setLayers }: MapState) {
  const lang = useLanguage();
  const navigate = useNavigate();
  const { layers: asked } = query;
  useEffect(() => setLayers(askedLayers({ layers: asked })), [asked, setLayers]);
  return (layers: ReadonlySet<MapLayer>) => {
    setLayers(layers);
    const to = paths.lots(lang, lotSearchParams({ ...query, layers: layersText(layers) }));
    navigate(to, { replace: true, preventScrollReset: true });
  };
}

export function askedLayers({ layers = "" }: Pick<LotQuery, "layers">): ReadonlySet<MapLayer> {
  return new Set(layersIn(layers) ?? firstLayers);
}
