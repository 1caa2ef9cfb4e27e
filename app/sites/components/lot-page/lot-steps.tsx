import { useTranslation } from "react-i18next";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { LinkButton } from "~/app/ui/actions/button";
import { Card } from "~/app/ui/data/card";
import { Stack } from "~/app/ui/layout/page";
import { canBeAppliedFor } from "../../model/lot-stage";
import type { LotPage } from "../../model/views/lot-page";

/** What to do next: apply, or read the rules first. */
export function LotSteps({ lot }: { lot: LotPage }) {
  const { t } = useTranslation("sites");
  const lang = useLanguage();
  const open = canBeAppliedFor(lot.status);
  return (
    <>
      <Card as="section" aria-labelledby="apply-title">
        <Stack>
          <h2 id="apply-title">{open ? t("lot.applyTitle") : t("lot.closedTitle")}</h2>
          <p>{open ? t("lot.applyText") : t("lot.closedText")}</p>
          {open ? (
            <LinkButton to={paths.apply(lang, { lot: lot.id })}>{t("lot.apply")}</LinkButton>
          ) : (
            <LinkButton to={paths.lots(lang, "?status=ready&status=construction")} look="secondary">
              {t("lot.findOthers")}
            </LinkButton>
          )}
        </Stack>
      </Card>
      {lot.criteria && (
        <Card as="section" look="flat" aria-labelledby="criteria-title">
          <Stack tight>
            <h2 id="criteria-title">{t("lot.criteriaTitle")}</h2>
            <p>{t("lot.criteriaText", { name: lot.criteria.name[lang], number: lot.criteria.number })}</p>
            <LinkButton
              to={paths.criteriaVersion(lang, lot.criteria.setId, lot.criteria.number)}
              look="secondary"
            >
              {t("lot.readCriteria")}
            </LinkButton>
          </Stack>
        </Card>
      )}
    </>
  );
}
