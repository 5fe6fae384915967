import type { Deal } from '../../domain/deal';
import type { Settings } from '../../domain/settings';
import type { ProblemNote } from './problemNotes';

/** How many rows a note names. */
const NAMED = 5;

/**
 * Rows that look like positions and bear no number, as under a merged cell, which holds it in its first row alone: where one
 * number is one deal they are told of, for what they sell is in no deal's sums.
 */
export function positionNotes(
  deals: readonly Deal[],
  { positions }: Pick<Settings, 'positions'>,
): readonly ProblemNote[] {
  if (!positions) return [];
  const lost = deals.filter(({ id, clientKey, stageText }) => id === '' && clientKey === '' && stageText === '');
  const rows = lost.map(({ row }) => row);
  if (rows.length === 0) return [];
  return [
    {
      code: 'rows-without-number',
      say: (messages) => messages.withoutNumber(rows.slice(0, NAMED), Math.max(0, rows.length - NAMED)),
    },
  ];
}
