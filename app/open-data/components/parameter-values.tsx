import { useTranslation } from "react-i18next";
import { formatNumber } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import type { DocumentedOperation } from "../queries/developers-page.server";

interface Limits {
  type?: string;
  enum?: unknown[];
  items?: Limits;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  format?: string;
}

/** What a parameter takes, in words: the limits requests are held to. */
export function ParameterValues({ parameter }: { parameter: DocumentedOperation["parameters"][number] }) {
  const { t } = useTranslation("open-data");
  const words = useLimits();
  const schema = parameter.schema as Limits;
  const limits = words(schema.items ?? schema);
  return (
    <>
      {[...(parameter.in === "path" ? [t("developers.inPath")] : []), ...limits].join(", ")}
      {parameter.example !== "" && (
        <>
          <br />
          <small>{t("developers.example", { value: parameter.example })}</small>
        </>
      )}
    </>
  );
}

function useLimits() {
  const { t } = useTranslation("open-data");
  const lang = useLanguage();
  const figure = (value: number) => formatNumber(value, lang);
  return ({ type, enum: choices, minimum, maximum, maxLength, format }: Limits): string[] => {
    if (choices) return [choices.join(" | ")];
    if (format === "date") return [t("developers.valueDate")];
    const kind = { number: "valueNumber", integer: "valueWhole" } as const;
    const name = type === "number" || type === "integer" ? kind[type] : "valueText";
    return [
      t(`developers.${name}`),
      ...(minimum === undefined ? [] : [t("developers.valueFrom", { value: figure(minimum) })]),
      ...(maximum === undefined ? [] : [t("developers.valueTo", { value: figure(maximum) })]),
      ...(maxLength === undefined ? [] : [t("developers.valueLetters", { value: maxLength })]),
    ];
  };
}
