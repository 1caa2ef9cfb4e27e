import { useTranslation } from "react-i18next";
import { Form } from "~/app/platform/http/navigation";
import { SubmitButton } from "~/app/ui/forms/submit-button";
import type { Role } from "../model/permissions";
import { roles } from "../model/permissions";
import styles from "./role-cell.module.css";

interface RoleCellProps {
  person: { id: string; name: string; role: Role; self: boolean };
}

/** A person's role, with the way to change it; nobody changes their own. */
export function RoleCell({ person: { id, name, role, self } }: RoleCellProps) {
  const { t } = useTranslation("accounts");
  if (self) {
    return (
      <>
        {t(`roles.${role}`)} <span className={styles.self}>({t("people.self")})</span>
      </>
    );
  }
  return (
    <Form method="post" className={styles.form}>
      <input type="hidden" name="personId" value={id} />
      <select
        name="role"
        defaultValue={role}
        key={role}
        aria-label={t("people.roleOf", { name })}
        className={styles.select}
      >
        {roles.map((each) => (
          <option key={each} value={each}>
            {t(`roles.${each}`)}
          </option>
        ))}
      </select>
      <SubmitButton look="secondary" aria-label={`${t("people.change")}: ${name}`}>
        {t("people.change")}
      </SubmitButton>
    </Form>
  );
}
