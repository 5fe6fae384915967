import type { Deal } from '../../../domain/deal';
import { refOf } from '../refOf';
import type { MoneyLine, MoneyPart, MoneyRow } from './moneyState';

/** What the parts have in common where there is little to say. */
export const EMPTY_PART = {
  count: '',
  said: [],
  facts: [],
  groups: [],
  rows: [],
} as const satisfies Partial<MoneyPart>;

/** A line of which nothing but its title, figures and rows is told. */
export const PLAIN_LINE = { isBad: false, next: null } as const satisfies Partial<MoneyLine>;

export const rowSaying = (deal: Deal, said: string): MoneyRow => ({ ...refOf(deal), said });

/** The parts of a line that are not blank. */
export const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');

/** Days with their sign: `+6`, `−2`, `0`. */
export function signedDays(days: number, decimal: string): string {
  const size = String(Math.round(Math.abs(days) * 10) / 10).replace('.', decimal);
  return size === '0' ? size : `${days > 0 ? '+' : '−'}${size}`;
}
