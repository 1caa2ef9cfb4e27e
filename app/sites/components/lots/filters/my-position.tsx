import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "~/app/platform/http/navigation";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { Button } from "~/app/ui/actions/button";
import { lotSearchParams } from "../../../model/lot-address";
import type { LotQuery } from "../../../model/lot-query";
import styles from "./lot-filters.module.css";

/** Measures from where the reader stands; asked for only on this click, sent only as part of the address. */
export function MyPosition({ query }: { query: LotQuery }) {
  const { t } = useTranslation("sites");
  const lang = useLanguage();
  const navigate = useNavigate();
  const [failed, setFailed] = useState(false);

  function measureFromHere() {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setFailed(false);
        // Three decimals are about 100 m: near enough for land, and no more than need be in an address people share.
        const near = `${coords.latitude.toFixed(3)},${coords.longitude.toFixed(3)}`;
        navigate(paths.lots(lang, lotSearchParams({ ...query, near, page: 1 })), {
          preventScrollReset: true,
        });
      },
      () => setFailed(true),
      { timeout: 15_000, maximumAge: 60_000 },
    );
  }
  return (
    <div className={styles.needsScript}>
      <Button type="button" look="quiet" icon="pin" onClick={measureFromHere}>
        {t("lots.myPosition")}
      </Button>
      <p role="status" className={styles.failed}>
        {failed && t("lots.noPosition")}
      </p>
    </div>
  );
}
