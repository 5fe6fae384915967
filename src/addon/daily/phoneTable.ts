import type { Line, Row } from '../../i18n/figures/told';
import type { SummarySubject } from '../../i18n/summary/tellSummary';

/** How a wide table of the summary is told on a phone: the columns in sight, three at most, the others under them. */
interface Narrow {
  readonly shown: readonly [number, number, number?];
  /** What goes under says nothing without its heading. */
  readonly isHeaded?: boolean;
}

const NARROW: Readonly<Partial<Record<SummarySubject, Narrow>>> = {
  profit: { shown: [0, 1, 2], isHeaded: true },
  top: { shown: [0, 4] },
  debts: { shown: [0, 4, 3] },
  cash: { shown: [0, 1, 2], isHeaded: true },
};

/** A line for a phone: three words at most, and what stands under them, '' for nothing. */
export interface PhoneLine {
  readonly words: readonly string[];
  readonly under: string;
}

/** The lines of a subject, none wider than three words; of a table the first is its header. */
export function phoneLines(subject: SummarySubject, lines: readonly Line[]): PhoneLine[] {
  const narrow = NARROW[subject];
  const header = lines.find((line): line is Row => typeof line !== 'string' && line.length > 3);
  return lines.flatMap((line): PhoneLine[] => {
    if (typeof line === 'string') return line === '' ? [] : [{ words: [line], under: '' }];
    if (narrow === undefined || header === undefined || line.length !== header.length)
      return [{ words: line.map(String), under: '' }];
    return [{ words: narrow.shown.map((at) => String(line[at ?? -1] ?? '')), under: underOf(line, header, narrow) }];
  });
}

function underOf(line: Row, header: Row, { shown, isHeaded = false }: Narrow): string {
  if (line === header) return '';
  // Where a figure is not seen the line has no other word, and says so by itself.
  const isAlone = line[shown[1]] === '';
  const rest = line.flatMap((word, at) => {
    if (shown.includes(at) || word === '') return [];
    return [isHeaded && !isAlone ? `${header[at] ?? ''}: ${word}` : String(word)];
  });
  return rest.join(' · ');
}
