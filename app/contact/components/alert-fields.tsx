import { useField } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { ChoiceGroup } from "~/app/ui/forms/choice-group";
import { controlOf } from "~/app/ui/forms/control-of";
import { alertFrequencies } from "../model/alert-times";

interface AlertFieldsProps {
  /** of a lot one is always told what changes; of a search only if one wishes */
  kind: "search" | "lot";
}

/** How often, and about what; shared by asking for an alert and changing it. */
export function AlertFields({ kind }: AlertFieldsProps) {
  const { t } = useTranslation("contact");
  const [frequency] = useField<string>("frequency");
  const [changes] = useField<string>("changes");
  const { defaultValue, ...often } = controlOf(frequency);
  return (
    <>
      <ChoiceGroup
        {...often}
        type="radio"
        label={t("alert.frequency")}
        choices={alertFrequencies.map((value) => ({ value, label: t(`alert.${value}`) }))}
        defaultValues={defaultValue === undefined ? [] : [defaultValue]}
        required
      />
      {kind === "search" && <TickBox field={changes} label="alert.changes" choice="alert.changesChoice" />}
    </>
  );
}

interface TickBoxProps {
  field: Parameters<typeof controlOf<string, Record<string, unknown>>>[0];
  label: "alert.changes" | "alert.agreed";
  choice: "alert.changesChoice" | "alert.agreedChoice";
}

/** One box that is ticked by hand. */
export function TickBox({ field, label, choice }: TickBoxProps) {
  const { t } = useTranslation("contact");
  const { defaultValue, ...control } = controlOf(field);
  return (
    <ChoiceGroup
      {...control}
      type="checkbox"
      label={t(label)}
      legendHidden
      choices={[{ value: "on", label: t(choice) }]}
      defaultValues={defaultValue === undefined ? [] : [defaultValue]}
    />
  );
}
