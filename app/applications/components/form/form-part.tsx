import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Card } from "~/app/ui/data/card";
import styles from "./form-part.module.css";
import type { FormPartName } from "./form-parts";

interface FormPartProps {
  name: FormPartName;
  lead?: string;
  children: ReactNode;
}

/** One part of the filing form under its own heading, which the list of parts leads to. */
export function FormPart({ name, lead, children }: FormPartProps) {
  const { t } = useTranslation("applications");
  const id = `part-${name}`;
  return (
    <Card as="section" aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {t(`apply.sections.${name}`)}
      </h2>
      {lead && <p className={styles.lead}>{lead}</p>}
      <div className={styles.fields}>{children}</div>
    </Card>
  );
}
