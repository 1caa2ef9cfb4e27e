/**
 * What an error says, never nothing: Node's error for a host with several addresses, and programs that end without a
 * word, have empty messages.
 */
export function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error).trim() || "no reason was given";
  if (error.message.trim()) return error.message.trim();
  if (error instanceof AggregateError && error.errors.length > 0) return error.errors.map(wordsOf).join("; ");
  if (error.cause !== undefined) return wordsOf(error.cause);
  const { code } = error as NodeJS.ErrnoException;
  return code ?? error.name;
}
