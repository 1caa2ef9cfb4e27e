/** What was typed into a form that could not be taken, to be sent again. */
export interface HeldForm {
  heldForm: { name: string; value: string }[];
}

/** The form that an error carries; null where it carries none. */
export function heldFormOf(carried: unknown): HeldForm["heldForm"] | null {
  return typeof carried === "object" && carried !== null && "heldForm" in carried
    ? (carried as HeldForm).heldForm
    : null;
}
