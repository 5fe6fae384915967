import { writeLoad } from '../../src/warehouse/load';
import type { Put } from '../../src/warehouse/load';
import type { Line } from '../../src/warehouse/table';
import type { RandomBook } from './randomBook';

/** Writes a load of a random book. */
export function loadedOf(
  { review, payments, decisions, promises }: RandomBook,
  bookId: string,
  put: Put,
  changes: Partial<Parameters<typeof writeLoad>[0]> = {},
  rules: readonly Line[] = [],
): void {
  const named = {
    loadId: `load-${bookId}`,
    bookId,
    title: bookId,
    branch: null,
    loadedAt: '2026-06-17T12:20:00',
    zone: 'Europe/Moscow',
  };
  writeLoad(
    { ...named, ...changes },
    { review, payments, decisions, promises, rules, history: [], problems: [], untold: [] },
    put,
  );
}
