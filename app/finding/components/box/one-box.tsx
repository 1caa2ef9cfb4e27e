import { lazy, Suspense, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Form } from "~/app/platform/http/navigation";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { SearchBox } from "~/app/ui/forms/search-box";
import styles from "./one-box.module.css";

const Suggestions = lazy(() => import("./suggestions"));

interface OneBoxProps {
  id: string;
  defaultValue?: string | undefined;
  /** large, on the deep band of the start page */
  hero?: boolean | undefined;
}

/** The one box over everything: a plain form that suggests while typing once the browser can. */
export function OneBox({ id, defaultValue, hero }: OneBoxProps) {
  const { t } = useTranslation("common");
  const lang = useLanguage();
  const [input, setInput] = useState<HTMLInputElement | null>(null);
  // Whoever began to type before the page woke up has no focus event coming.
  useEffect(() => {
    const focused = document.activeElement;
    if (focused instanceof HTMLInputElement && focused.id === id) setInput(focused);
  }, [id]);
  return (
    <Form
      method="get"
      action={paths.search(lang)}
      role="search"
      className={styles.box}
      onFocus={({ target }) => target instanceof HTMLInputElement && setInput(target)}
    >
      <SearchBox
        id={id}
        name="q"
        label={t("search.label")}
        placeholder={t("search.placeholder")}
        submit={t("search.submit")}
        defaultValue={defaultValue}
        hero={hero}
        plain
      />
      {input && (
        <Suspense>
          <Suggestions input={input} lang={lang} />
        </Suspense>
      )}
    </Form>
  );
}
