import { useTranslation } from "react-i18next";
import { formatNumber } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import type { DocumentedOperation } from "../queries/developers-page.server";

import styles from "./parameter-list.module.css";

interface Limits {
  type?: string;
  enum?: unknown[];
  items?: Limits;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  format?: string;
}

type Parameter = DocumentedOperation["parameters"][number];

/** Every parameter with what it means and the limits it is held to. */
export function ParameterList({ parameters }: { parameters: Parameter[] }) {
  return (
    <dl className={styles.list}>
      {parameters.map((parameter) => (
        <div key={parameter.name} className={styles.parameter}>
          <dt>
            <code>{parameter.name}</code>
          </dt>
          <dd>{parameter.description}</dd>
          <dd className={styles.values}>
            <ParameterValues parameter={parameter} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function ParameterValues({ parameter }: { parameter: Parameter }) {
  const { t } = useTranslation("open-data");
  const words = useLimits();
  const schema = parameter.schema as Limits;
  const limits = words(schema.items ?? schema);
  return (
    <>
      {[...(parameter.in === "path" ? [t("developers.inPath")] : []), ...limits].join(", ")}
      {parameter.example !== "" && (
        <span className={styles.example}>{t("developers.example", { value: parameter.example })}</span>
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
