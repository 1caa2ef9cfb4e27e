import { useTranslation } from "react-i18next";
import { followsCurrency } from "~/app/applications/components/form/money-unit";
import { currencies } from "~/app/applications/model/filing-choices";
import { sectorGroups } from "~/app/applications/model/sector-groups";
import { Form } from "~/app/platform/http/navigation";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { Button } from "~/app/ui/actions/button";
import { classNames } from "~/app/ui/class-names";
import { Card } from "~/app/ui/data/card";
import { ChoiceGroup } from "~/app/ui/forms/choice-group";
import { SelectField } from "~/app/ui/forms/select-field";
import { Disclosure } from "~/app/ui/layout/disclosure";
import { Stack } from "~/app/ui/layout/page";
import type { AskedFigures } from "../model/asked-figures";
import type { PreScorePage } from "../queries/pre-score-page.server";
import { AskedFieldInput } from "./asked-field";
import styles from "./pre-score-form.module.css";

interface PreScoreFormProps {
  page: PreScorePage;
  asked: AskedFigures;
}

/** The figures that count here, all of them optional; the answer is a page with its own address, and nothing is kept. */
export function PreScoreForm({ page, asked }: PreScoreFormProps) {
  const { t } = useTranslation("place");
  const lang = useLanguage();
  const { lot, typed, answer } = page;
  const errors = answer?.errors ?? null;
  const given = { typed, errors };
  const unfolded = asked.more.some((field) => typed[field] || errors?.[field]);
  return (
    <Form
      // Conform keeps no state here: a new answer brings its own values.
      key={JSON.stringify(typed)}
      method="get"
      action={`${paths.preScore(lang, lot.id)}#result`}
      className={classNames(styles.form, followsCurrency)}
    >
      <Card>
        <Stack>
          <div className={styles.fields}>
            {asked.first.includes("sector") && <SectorField page={page} />}
            <CurrencyChoice chosen={typed.currency} />
            {asked.first
              .filter((field) => field !== "sector")
              .map((field) => (
                <AskedFieldInput key={field} name={field} {...given} />
              ))}
          </div>
          {asked.more.length > 0 && (
            <Disclosure summary={t("preScore.more", { count: asked.more.length })} open={unfolded}>
              <div className={styles.fields}>
                {asked.more.map((field) => (
                  <AskedFieldInput key={field} name={field} {...given} />
                ))}
              </div>
            </Disclosure>
          )}
          <div>
            <Button size="large">{t("preScore.submit")}</Button>
          </div>
          <p className={styles.small}>{t("preScore.privacy")}</p>
        </Stack>
      </Card>
    </Form>
  );
}

function SectorField({ page: { sectors, typed, answer } }: { page: PreScorePage }) {
  const { t } = useTranslation("applications");
  const lang = useLanguage();
  return (
    <div className={styles.wide}>
      <SelectField
        id="sector"
        name="sector"
        label={t("fields.sector")}
        placeholder={t("apply.chooseSector")}
        groups={sectorGroups(sectors, lang)}
        defaultValue={typed.sector}
        errors={answer?.errors?.sector}
      />
    </div>
  );
}

function CurrencyChoice({ chosen = "VND" }: { chosen: string | undefined }) {
  const { t } = useTranslation("applications");
  return (
    <div className={styles.wide}>
      <ChoiceGroup
        id="currency"
        name="currency"
        type="radio"
        label={t("fields.currency")}
        choices={currencies.map((value) => ({ value, label: t(`currencies.${value}`) }))}
        defaultValues={[chosen === "USD" ? "USD" : "VND"]}
        required
      />
    </div>
  );
}
