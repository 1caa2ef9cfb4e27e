/** Something the person at the terminal can mend: one line what, one line what to do. Printed without a stack. */
export class OperatorError extends Error {
  override name = "OperatorError";

  constructor(
    message: string,
    readonly advice: string,
  ) {
    super(message);
  }
}

/** Prints an operator's error in two lines, anything else with its stack, and ends the process. */
export function exitWith(error: unknown): never {
  if (error instanceof OperatorError) {
    console.error(`\n✗ ${error.message}\n  → ${error.advice}`);
  } else {
    console.error(error);
  }
  process.exit(1);
}
