import type { DealColumn } from '../../domain/deal';
import type { Phrases } from '../../domain/words/phrases';
import { figureMessages } from './index';
import type { FigureMessages } from './messages';

/** A table's line: a word for each column of its header. */
export type Row = readonly (string | number)[];

/** A sentence, or a line of a table whose first line is its header. */
export type Line = string | Row;

/** Words that lead to a row of the deals, 1-based. */
export interface Jump {
  readonly words: string;
  readonly row: number;
}

/**
 * One subject as it is told to people. Where the words stand is up to the page or the letter that tells them: a
 * sentence with nothing to say is '', so that the others keep their places.
 */
export interface Told {
  /** A sentence with the figure in it. */
  readonly title: string;
  /** Where there is a row to look at: the title's last words, which lead there. */
  readonly jump?: Jump;
  readonly lines: readonly Line[];
}

/** How figures are told. */
export interface Speech {
  readonly say: FigureMessages;
  readonly phrases: Phrases;
  /** Those of the sheet: of what it does not show nothing is said. */
  readonly columns: ReadonlySet<DealColumn>;
}

/** Tells figures of a sheet with `columns`, in the language of `phrases`. */
export function speechOf(phrases: Phrases, columns: Speech['columns']): Speech {
  return { say: figureMessages(phrases.language), phrases, columns };
}

/** A metric's value, said; null when there is nothing to count. */
export function said(value: number | null, phrase: (value: number) => string): string | null {
  return value === null ? null : phrase(value);
}
