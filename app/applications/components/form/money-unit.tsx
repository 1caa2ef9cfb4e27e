import { useTranslation } from "react-i18next";
import { currencies } from "../../model/filing-choices";
import styles from "./money-unit.module.css";

const shownIn = { VND: styles.dong, USD: styles.dollar };

/** The unit of amounts. Style sheets show the one of the chosen currency, so that it follows without JavaScript too. */
export function MoneyUnit() {
  const { t } = useTranslation("applications");
  return currencies.map((currency) => (
    <span key={currency} className={shownIn[currency]}>
      {t(`units.${currency}`)}
    </span>
  ));
}

/** On the form whose currency the units follow. */
export const followsCurrency = styles.form;
