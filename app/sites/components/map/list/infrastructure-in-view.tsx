import { useTranslation } from "react-i18next";
import { formatQuarter } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { Disclosure } from "~/app/ui/layout/disclosure";
import type { InfrastructureFeatures, InfrastructureProperties } from "../../../model/map/features";
import { layerOf } from "../../../model/map/layers";
import type { Box } from "../../../model/map/view";
import { touches } from "../../../model/map/view";
import { InfrastructureStatusPill } from "../../infrastructure/infrastructure-status";
import type { MapState } from "../use-map-state";
import styles from "./map-list.module.css";
import { MapRow } from "./map-row";

interface InfrastructureInViewProps {
  things: InfrastructureFeatures;
  /** what the map shows, or null for all */
  box: Box | null;
  state: MapState;
}

/** What the layers that are switched on show. */
export function InfrastructureInView({ things, box, state }: InfrastructureInViewProps) {
  const { t } = useTranslation("map");
  const inView = things.features.filter(
    ({ geometry, properties }) =>
      state.layers.has(layerOf[properties.kind]) && (!box || touches(box, geometry)),
  );
  if (inView.length === 0) return null;
  return (
    <Disclosure summary={t("list.infrastructure", { count: inView.length })}>
      <ul className={styles.rows}>
        {inView.map(({ id, properties }) => (
          <Line key={id} thing={properties} state={state} />
        ))}
      </ul>
    </Disclosure>
  );
}

function Line({ thing, state }: { thing: InfrastructureProperties; state: MapState }) {
  const { t } = useTranslation(["map", "place"]);
  const lang = useLanguage();
  const { id, kind, status, expectedOn } = thing;
  const due = expectedOn && t("list.due", { when: formatQuarter(expectedOn, lang) });
  return (
    <MapRow
      spot={{ kind: "infrastructure", id }}
      at={thing}
      name={thing[lang]}
      showName={thing[lang]}
      to={paths.infrastructure(lang, id)}
      figure={due}
      what={t(`place:nearby.kinds.${kind}`)}
      status={<InfrastructureStatusPill status={status} plain />}
      state={state}
    />
  );
}
