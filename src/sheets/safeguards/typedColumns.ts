import { serviceFailureOf } from '../serviceFailure';

/** A Table's column that has a type has its own rule and format; in which words Google says so in every language is not known. */
function isRefusal(error: unknown): boolean {
  const kind = serviceFailureOf(error)?.kind;
  return kind === 'typed' || (kind === undefined && error instanceof Error && error.name === 'Exception');
}

function isRefused(act: () => void): boolean {
  try {
    act();
    // A refusal may come only now.
    SpreadsheetApp.flush();
    return false;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return true;
  }
}

/**
 * Gives columns a rule or a format: all at once, and each by itself where a Table refuses one of them, for that one has
 * its own. Returns those that were refused (docs/differences.md, "Settled by reading").
 */
export function whereNotTyped<Column>(columns: readonly Column[], act: (some: readonly Column[]) => void): Column[] {
  const isRefusedTo = (some: readonly Column[]): boolean => isRefused(() => { act(some); }); // prettier-ignore
  return columns.length > 0 && isRefusedTo(columns) ? columns.filter((column) => isRefusedTo([column])) : [];
}
