import { classNames } from "~/app/ui/class-names";
import { rowControl } from "~/app/ui/data/row-list";
import styles from "./pick.module.css";
import { isFull, samePick, togglePick, usePicks } from "./picks";

interface PickBoxProps {
  id: string;
  /** the lot in full, so that the box says what it picks */
  name: string;
  label: string;
  labelHidden?: boolean | undefined;
}

/** Picks a lot of a list for comparison: a field of the list's form without JavaScript, remembered with it. */
export function PickBox({ id, name, label, labelHidden = false }: PickBoxProps) {
  const picks = usePicks();
  const pick = { kind: "lot", id, name } as const;
  const picked = picks.some(samePick(pick));
  return (
    <label className={classNames(rowControl, styles.box)}>
      <input
        type="checkbox"
        name="lot"
        value={id}
        className={styles.tick}
        aria-label={`${label}: ${name}`}
        aria-disabled={!picked && isFull(picks, "lot")}
        checked={picked}
        onChange={() => togglePick(pick)}
      />
      {!labelHidden && <span>{label}</span>}
    </label>
  );
}
