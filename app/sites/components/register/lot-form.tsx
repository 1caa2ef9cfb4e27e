import type { SubmissionResult } from "@conform-to/react";
import { FormProvider, getFormProps } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { Form } from "~/app/platform/http/navigation";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { ChoiceGroup } from "~/app/ui/forms/choice-group";
import { controlOf } from "~/app/ui/forms/control-of";
import { FormErrorSummary } from "~/app/ui/forms/form-error-summary";
import { SubmitButton } from "~/app/ui/forms/submit-button";
import { TextAreaField } from "~/app/ui/forms/text-area-field";
import { useZodForm } from "~/app/ui/forms/use-zod-form";
import { Stack } from "~/app/ui/layout/page";
import type { KeptFigure } from "../../model/register/kept-figures";
import { keptFigures } from "../../model/register/kept-figures";
import { lotForm } from "../../model/register/lot-form";
import type { RegisterLot } from "../../queries/register/register-lot.server";
import { FigureInput } from "./figure-input";
import { FigureRow } from "./figure-row";
import styles from "./figure-row.module.css";
import { useFigureWords } from "./figure-words";

interface LotFormProps {
  lot: RegisterLot;
  lastResult: SubmissionResult | undefined;
}

/** Where an officer changes what is no longer right and ticks what still holds. */
export function LotForm({ lot, lastResult }: LotFormProps) {
  const { t } = useTranslation("register");
  const lang = useLanguage();
  const say = useFigureWords();
  const [form, fields] = useZodForm({
    id: "lot",
    schema: lotForm,
    lastResult,
    defaultValue: Object.fromEntries(keptFigures.map((figure) => [figure, String(lot.values[figure] ?? "")])),
  });
  const { defaultValue: all, ...allOfThem } = controlOf(fields.all);
  return (
    <FormProvider context={form.context}>
      <Form method="post" {...getFormProps(form, { ariaAttributes: false })}>
        {/* Always of the lot as it is shown: whoever saves again after a conflict has seen what the register holds. */}
        <input type="hidden" name={fields.seen.name} value={lot.seen} />
        <Stack>
          <FormErrorSummary
            form={form}
            labelOf={(name) => (name === "basis" ? t("form.basis") : t(`figure.${name as KeptFigure}`))}
          />
          <div className={styles.rows}>
            {keptFigures.map((figure) => (
              <FigureRow key={figure} figure={figure} lot={lot} now={say(figure, lot.values[figure])}>
                <FigureInput figure={figure} />
              </FigureRow>
            ))}
            <FigureRow
              figure="sectors"
              lot={lot}
              now={lot.sectors.map((name) => name[lang]).join("; ") || t("noSectors")}
            >
              <p className={styles.name}>{t("figure.sectors")}</p>
            </FigureRow>
          </div>
          <ChoiceGroup
            {...allOfThem}
            type="checkbox"
            label={t("form.finish")}
            choices={[{ value: "on", label: t("form.all") }]}
            defaultValues={all === undefined ? [] : [all]}
          />
          <TextAreaField
            {...controlOf(fields.basis)}
            label={t("form.basis")}
            description={t("form.basisNote")}
            rows={2}
            maxLength={500}
          />
          <div>
            <SubmitButton>{t("form.save")}</SubmitButton>
          </div>
        </Stack>
      </Form>
    </FormProvider>
  );
}
