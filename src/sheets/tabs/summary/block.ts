import type { Phrases } from '../../../domain/words/phrases';
import type { SummaryMessages } from '../../../i18n/summary/messages';
import type { CellValue } from '../../cells/asText';

/** One part of the summary: a title that is a sentence, and lines of cells under it. */
export interface Block {
  readonly title: string;
  readonly lines: readonly (readonly CellValue[])[];
}

/** How a block says its figures. */
export interface Speech {
  readonly say: SummaryMessages;
  readonly phrases: Phrases;
}

/** A metric's value, said; null when there is nothing to count. */
export function said(value: number | null, phrase: (value: number) => string): string | null {
  return value === null ? null : phrase(value);
}
