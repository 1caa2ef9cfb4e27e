import type { KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "~/app/platform/http/navigation";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { Button } from "~/app/ui/actions/button";
import { NumberField } from "~/app/ui/forms/number-field";
import { lotSearchParams } from "../../model/lot-address";
import type { LotQuery } from "../../model/lot-query";
import type { Box } from "../../model/map/view";
import { coordinatesText } from "../../model/map/view";
import styles from "./map-tools.module.css";
import type { Aim } from "./use-map-state";

const usualKm = 5;

interface CirclePanelProps {
  query: LotQuery;
  aim: Aim | null;
  onAim: (aim: Aim | null) => void;
  /** what the map shows: its middle is a centre for those who cannot click */
  box: Box;
}

/** Lots within so many kilometres of a point: clicked on the map, its middle, or typed. */
export function CirclePanel({ query, aim, onAim, box }: CirclePanelProps) {
  const { t } = useTranslation("map");
  const search = useCircleSearch(query);
  if (!aim) {
    return (
      <div className={styles.circleStart}>
        <Button
          type="button"
          look="secondary"
          icon="pin"
          onClick={() => onAim({ centre: null, km: query.within ?? usualKm })}
        >
          {t("circle.draw")}
        </Button>
        {query.near && (
          <Button type="button" look="quiet" icon="close" onClick={search.clear}>
            {t("circle.clear")}
          </Button>
        )}
      </div>
    );
  }
  const apply = () => {
    if (search.apply(aim)) onAim(null);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a form would stand inside the list's form
    <div
      role="group"
      aria-label={t("circle.draw")}
      className={styles.circle}
      onKeyDown={(event) => onEnter(event, apply)}
    >
      <p className={styles.hint}>{t("circle.hint")}</p>
      <Fields aim={aim} onAim={onAim} />
      <div className={styles.circleActions}>
        <Button type="button" icon="search" disabled={!isWhole(aim)} onClick={apply}>
          {t("circle.apply")}
        </Button>
        <Button type="button" look="secondary" onClick={() => onAim({ ...aim, centre: middleOf(box) })}>
          {t("circle.middle")}
        </Button>
        <Button type="button" look="quiet" onClick={() => onAim(null)}>
          {t("circle.cancel")}
        </Button>
      </div>
    </div>
  );
}

function Fields({ aim, onAim }: { aim: Aim; onAim: (aim: Aim) => void }) {
  const { t } = useTranslation("map");
  const { latitude = Number.NaN, longitude = Number.NaN } = aim.centre ?? {};
  const shown = (figure: number) => (Number.isFinite(figure) ? String(Number(figure.toFixed(5))) : "");
  const common = { form: "map-tools", required: true } as const;
  return (
    <div className={styles.fields}>
      <NumberField
        {...common}
        id="circle-latitude"
        name="latitude"
        label={t("circle.latitude")}
        unit="°"
        value={shown(latitude)}
        onChange={({ target }) => onAim({ ...aim, centre: { latitude: target.valueAsNumber, longitude } })}
      />
      <NumberField
        {...common}
        id="circle-longitude"
        name="longitude"
        label={t("circle.longitude")}
        unit="°"
        value={shown(longitude)}
        onChange={({ target }) => onAim({ ...aim, centre: { latitude, longitude: target.valueAsNumber } })}
      />
      <NumberField
        {...common}
        id="circle-km"
        name="km"
        label={t("circle.radius")}
        unit="km"
        value={shown(aim.km)}
        onChange={({ target }) => onAim({ ...aim, km: target.valueAsNumber })}
      />
    </div>
  );
}

function isWhole({ centre, km }: Aim): boolean {
  if (!centre) return false;
  const { latitude, longitude } = centre;
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && km >= 0.1 && km <= 500;
}

function middleOf([west, south, east, north]: Box) {
  return { latitude: (south + north) / 2, longitude: (west + east) / 2 };
}

/** Enter in a field means this circle, not the whole form of the list around it. */
function onEnter(event: KeyboardEvent, apply: () => void) {
  if (event.key !== "Enter" || !(event.target instanceof HTMLInputElement)) return;
  event.preventDefault();
  event.stopPropagation();
  apply();
}

function useCircleSearch(query: LotQuery) {
  const lang = useLanguage();
  const navigate = useNavigate();
  const go = (changed: Partial<LotQuery>) =>
    navigate(paths.lots(lang, lotSearchParams({ ...changed, view: "map", page: 1 })), {
      preventScrollReset: true,
    });
  return {
    apply(aim: Aim): boolean {
      if (!aim.centre || !isWhole(aim)) return false;
      go({ ...query, near: coordinatesText(aim.centre), within: aim.km });
      return true;
    },
    clear() {
      const { near, within, ...rest } = query;
      go(rest);
    },
  };
}
