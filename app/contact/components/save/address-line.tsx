import { useTranslation } from "react-i18next";
import { Stack } from "~/app/ui/layout/page";
import styles from "./address-line.module.css";

interface AddressLineProps {
  url: string;
  label: string;
}

/** The whole address, to be copied, and a way to mail it to oneself. Works without JavaScript. */
export function AddressLine({ url, label }: AddressLineProps) {
  const { t } = useTranslation("contact");
  const subject = encodeURIComponent(t("save.mailtoSubject", { label }));
  return (
    <Stack tight>
      <a href={url} className={styles.address}>
        {url}
      </a>
      <p>
        <a href={`mailto:?subject=${subject}&body=${encodeURIComponent(`${label}\n${url}`)}`}>
          {t("save.mailto")}
        </a>
      </p>
    </Stack>
  );
}
