import type { Day } from '../calendar/time';
import type { Kopecks } from '../deal';

/** A part of a payment that was given to a deal, as the line remembers it. */
export interface PaymentPart {
  /** Of the deal's row. */
  readonly dealKey: string;
  readonly part: Kopecks;
  /** What was paid on the deal before; null for a blank. */
  readonly before: Kopecks | null;
}

/** A line of «Платежи». */
export interface PaymentLine {
  readonly key: string;
  readonly day: Day | null;
  readonly sum: Kopecks;
  readonly parts: readonly PaymentPart[];
}

const roublesOf = (kopecks: Kopecks): string => String(kopecks / 100);

/** `deal key:part:before`, in roubles, several joined by `;`. */
export function partsText(parts: readonly PaymentPart[]): string {
  return parts
    .map(({ dealKey, part, before }) => [dealKey, roublesOf(part), before === null ? '' : roublesOf(before)].join(':'))
    .join(';');
}

/** Kopecks of `1240.5`, a fraction of a kopeck kept; null for what is none. */
function kopecksOf(text: string): Kopecks | null {
  const kopecks = Number((Number(text) * 100).toFixed(4));
  return text === '' || Number.isNaN(kopecks) ? null : kopecks;
}

/** Reads what `partsText` wrote; a piece that somebody broke is passed over. */
export function readParts(text: string): readonly PaymentPart[] {
  return text.split(';').flatMap((piece): PaymentPart[] => {
    const [dealKey = '', part = '', before = ''] = piece.trim().split(':');
    const sum = kopecksOf(part);
    return dealKey === '' || sum === null ? [] : [{ dealKey, part: sum, before: kopecksOf(before) }];
  });
}
