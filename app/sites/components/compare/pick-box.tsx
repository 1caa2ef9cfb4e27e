import { classNames } from "~/app/ui/class-names";
import { rowControl } from "~/app/ui/data/row-list";
import type { ComparedKind } from "../../model/compare/compare-address";
import styles from "./pick.module.css";
import { isFull, samePick, togglePick, usePicks } from "./picks";

interface PickBoxProps {
  kind?: ComparedKind;
  id: string;
  /** the lot or zone in full, so that the box says what it picks */
  name: string;
  label: string;
  labelHidden?: boolean | undefined;
}

/** Picks a lot or zone of a list for comparison: a field of the list's form without JavaScript, remembered with it. */
export function PickBox({ kind = "lot", id, name, label, labelHidden = false }: PickBoxProps) {
  const picks = usePicks();
  const pick = { kind, id, name };
  const picked = picks.some(samePick(pick));
  return (
    <label className={classNames(rowControl, styles.box)}>
      <input
        type="checkbox"
        name={kind}
        value={id}
        className={styles.tick}
        aria-label={`${label}: ${name}`}
        aria-disabled={!picked && isFull(picks, kind)}
        checked={picked}
        onChange={() => togglePick(pick)}
      />
      {!labelHidden && <span>{label}</span>}
    </label>
  );
}
