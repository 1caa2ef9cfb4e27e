import { Button } from "../actions/button";
import { classNames } from "../class-names";
import { Icon } from "../icon";
import styles from "./search-box.module.css";

interface SearchBoxProps {
  id: string;
  name: string;
  /** what is searched; for readers aloud unless `labelShown` */
  label: string;
  labelShown?: boolean | undefined;
  /** words in the empty box: an example, never an instruction */
  placeholder: string;
  submit: string;
  defaultValue?: string | undefined;
  /** large, on the deep band of the start page */
  hero?: boolean | undefined;
  /** a plain text field, to be made a combobox; the browser's own search field has other habits */
  plain?: boolean | undefined;
}

/** The inside of a search form: box and button in one frame. The form around it says where it goes. */
export function SearchBox(props: SearchBoxProps) {
  const { id, name, label, labelShown, placeholder, submit, defaultValue, hero, plain } = props;
  return (
    <div className={styles.search}>
      <label htmlFor={id} className={labelShown ? styles.label : "visually-hidden"}>
        {label}
      </label>
      <div className={classNames(styles.frame, hero && styles.hero)}>
        <Icon name="search" className={styles.icon} />
        <input
          id={id}
          name={name}
          type={plain ? "text" : "search"}
          className={styles.input}
          placeholder={placeholder}
          defaultValue={defaultValue}
          maxLength={200}
          autoComplete="off"
          enterKeyHint="search"
        />
        <Button className={styles.button}>{submit}</Button>
      </div>
    </div>
  );
}
