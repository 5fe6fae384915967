import type { DealColumn } from '../../../domain/deal';
import { PEOPLE_COLUMNS } from '../../tables/deals';
import type { SettledHeader, SettledHeaders } from './settledHeaders';

/** The header that is each column, as it stood when it was chosen; '' when none is. Columns not named go by the rule. */
export type ChosenHeaders = Readonly<Partial<Record<DealColumn, string>>>;

/** What a head said of the deals where the rule alone would look elsewhere: plain data. */
export interface DealsChoice {
  /** The id finds a tab that was renamed since; null leaves the tab to the rule. */
  readonly tab: { readonly title: string; readonly id: number } | null;
  readonly headers: ChosenHeaders;
  /** What the cells settled when the book was set up. */
  readonly settled: SettledHeaders;
}

export const NO_CHOICE: DealsChoice = { tab: null, headers: {}, settled: {} };

export function isDealColumn(id: string): id is DealColumn {
  return Object.prototype.hasOwnProperty.call(PEOPLE_COLUMNS, id);
}

/** Reads a choice that people could have altered, as one in a note: what is no choice is left out. */
export function choiceFrom(text: string): DealsChoice {
  const { tab, headers, settled } = parsed(text);
  const named = Object.entries(recordIn(headers)).filter(
    ([id, header]) => isDealColumn(id) && typeof header === 'string',
  );
  const { title, id } = recordIn(tab);
  return {
    tab: typeof title === 'string' && typeof id === 'number' ? { title, id } : null,
    headers: Object.fromEntries(named) as ChosenHeaders,
    settled: settledIn(recordIn(settled)),
  };
}

function settledIn(settled: AnyRecord): SettledHeaders {
  const named = Object.entries(settled).filter(([id]) => isDealColumn(id) || id === 'outcome');
  return Object.fromEntries(
    named.flatMap(([id, header]) => (header === null || isSettled(header) ? [[id, header]] : [])),
  );
}

function isSettled(header: unknown): header is SettledHeader {
  const { header: text, nth } = recordIn(header);
  return typeof text === 'string' && typeof nth === 'number';
}

type AnyRecord = Readonly<Record<string, unknown>>;

function recordIn(value: unknown): AnyRecord {
  return typeof value === 'object' && value !== null ? (value as AnyRecord) : {};
}

function parsed(text: string): AnyRecord {
  try {
    return recordIn(JSON.parse(text));
  } catch {
    return {};
  }
}
