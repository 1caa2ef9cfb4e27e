import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Form, useLocation } from "~/app/platform/http/navigation";
import type { Language } from "~/app/platform/i18n/languages";
import { paths } from "~/app/platform/paths";
import { Icon } from "../icon";
import styles from "./theme-switch.module.css";

export const themes = ["light", "dark"] as const;
export type Theme = (typeof themes)[number];

interface ThemeSwitchProps {
  lang: Language;
  /** null: as the device has it */
  theme: Theme | null;
}

function PreferenceForm({ lang, children }: { lang: Language; children: ReactNode }) {
  const { pathname, search } = useLocation();
  return (
    <Form method="post" action={paths.preferences(lang)} preventScrollReset>
      <input type="hidden" name="returnTo" value={pathname + search} />
      {children}
    </Form>
  );
}

/** One button to the other colours; the style sheet shows the one that changes something. */
export function ThemeToggle({ lang }: { lang: Language }) {
  const { t } = useTranslation("common");
  return (
    <PreferenceForm lang={lang}>
      <button type="submit" name="theme" value="dark" className={styles.toDark} title={t("theme.toDark")}>
        <Icon name="moon" />
        <span className="visually-hidden">{t("theme.toDark")}</span>
      </button>
      <button type="submit" name="theme" value="light" className={styles.toLight} title={t("theme.toLight")}>
        <Icon name="sun" />
        <span className="visually-hidden">{t("theme.toLight")}</span>
      </button>
    </PreferenceForm>
  );
}

const choices = [
  { value: "device", icon: "device" },
  { value: "light", icon: "sun" },
  { value: "dark", icon: "moon" },
] as const;

/** All three choices, for the foot of the page. */
export function ThemeChoice({ lang, theme }: ThemeSwitchProps) {
  const { t } = useTranslation("common");
  return (
    <PreferenceForm lang={lang}>
      <fieldset className={styles.buttons}>
        <legend className={styles.legend}>{t("theme.label")}</legend>
        {choices.map(({ value, icon }) => (
          <button
            key={value}
            type="submit"
            name="theme"
            value={value}
            aria-pressed={value === (theme ?? "device")}
            className={styles.option}
          >
            <Icon name={icon} size={16} />
            {t(`theme.${value}`)}
          </button>
        ))}
      </fieldset>
    </PreferenceForm>
  );
}
