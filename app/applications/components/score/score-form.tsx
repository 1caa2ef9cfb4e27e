import type { SubmissionResult } from "@conform-to/react";
import { FormProvider, getFormProps } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { Form } from "~/app/platform/http/navigation";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { FormErrorSummary } from "~/app/ui/forms/form-error-summary";
import { SubmitButton } from "~/app/ui/forms/submit-button";
import { useZodForm } from "~/app/ui/forms/use-zod-form";
import { Stack } from "~/app/ui/layout/page";
import { scoreForm } from "../../model/score-form";
import { givenBefore } from "../../model/score-form-defaults";
import type { OfficeApplication } from "../../queries/application-file.server";
import { RatingField } from "./rating-field";
import styles from "./score-form.module.css";
import { SiteFactFields } from "./site-fact-fields";

interface ScoreFormProps {
  file: OfficeApplication;
  lastResult: SubmissionResult | undefined;
}

/** What the officer adds before scoring; what was given last time stands in it already. */
export function ScoreForm({ file, lastResult }: ScoreFormProps) {
  const { t } = useTranslation("applications");
  const lang = useLanguage();
  const [latest] = file.scores;
  const [form] = useZodForm({
    id: "score-form",
    schema: scoreForm,
    lastResult,
    defaultValue: latest ? givenBefore(latest.given, file.facts) : {},
  });
  const judged = file.criteria?.judged ?? [];
  const labelOf = (name: string) =>
    judged.find(({ code }) => name === `ratings.${code}`)?.name[lang] ??
    t(`fields.${name as "powerKvaFree"}`);
  return (
    <FormProvider context={form.context}>
      <Form method="post" {...getFormProps(form, { ariaAttributes: false })}>
        <Stack>
          <FormErrorSummary form={form} labelOf={labelOf} />
          {judged.length > 0 && (
            <fieldset className={styles.part}>
              <legend className={styles.legend}>{t("office.ratings")}</legend>
              {judged.map((criterion) => (
                <RatingField key={criterion.code} criterion={criterion} />
              ))}
            </fieldset>
          )}
          <SiteFactFields facts={file.facts} />
          <div>
            <SubmitButton>{latest ? t("office.again") : t("office.submit")}</SubmitButton>
          </div>
        </Stack>
      </Form>
    </FormProvider>
  );
}
