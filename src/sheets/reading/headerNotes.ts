import { checks } from '../../domain/checks';
import type { CheckId } from '../../domain/checks';
import type { DealColumn } from '../../domain/deal';
import type { Settings } from '../../domain/settings';
import { tradeOf } from '../../domain/trades';
import type { HeaderMap } from '../headers/headers';
import type { DealHeaders } from './deals/dealHeaders';
import type { ReadDeals } from './deals/readDeals';
import { OWN_COLUMNS, PEOPLE_COLUMNS, plainTitleOf } from '../tables/deals';
import type { ColumnDef } from '../tables/table';
import type { ProblemNote } from './problemNotes';

/** Each column that two headers name equally well, with those headers. */
export function doubledNotes<Id extends string>(
  doubled: HeaderMap<Id>['doubled'],
  columns: readonly ColumnDef<Id>[],
): readonly ProblemNote[] {
  return doubled.map(({ column, headers }) => ({
    code: 'header-doubled',
    say: (messages, language) => {
      const titles = columns.find(({ id }) => id === column)?.titles;
      return messages.headerDoubled(titles?.[language] ?? column, headers);
    },
  }));
}

/** Each column whose header was chosen in set-up and has gone since: nothing else is taken for it. */
export function goneNotes({ chosen, index, doubled }: DealHeaders): readonly ProblemNote[] {
  const entries = Object.entries(chosen) as [DealColumn, string][];
  const isGone = ([id, header]: [DealColumn, string]): boolean =>
    header !== '' && index[id] === undefined && !doubled.some(({ column }) => column === id);
  return entries.filter(isGone).map(([column, header]) => ({
    code: 'header-gone',
    say: (messages, language) => messages.headerGone(PEOPLE_COLUMNS[column].titles[language], header),
  }));
}

/**
 * Each column of ours that is no longer filled, for its title stands away from the others: nobody else would say so. Without
 * «Проверка» nothing runs at all, and set-up says that.
 */
export function astrayNotes({ astray }: DealHeaders): readonly ProblemNote[] {
  const unsaid = astray.filter((id) => id !== 'verdict');
  return unsaid.map((id) => ({
    code: 'own-column-astray',
    say: (messages, language) =>
      messages.ownAstray(OWN_COLUMNS[id].titles[language], OWN_COLUMNS.verdict.titles[language]),
  }));
}

/** Where neither a price nor a sum is known there is no margin either, though no check demands both. */
const BLIND_WITHOUT_PRICE: readonly CheckId[] = ['sold-without-approval', 'margin-below-floor'];

const PRICES: readonly DealColumn[] = ['price', 'listPrice'];

/**
 * Each column that the deals lack and a check needs, with the checks that are off for it (spec §4). Who answered that they
 * sell for an amount, and has one, misses no price.
 */
export function missingNotes(
  columns: ReadonlySet<DealColumn>,
  { trade }: Pick<Settings, 'trade'>,
): readonly ProblemNote[] {
  const needed = new Set(checks.flatMap((check): readonly DealColumn[] => check.columns));
  const isByAmount = tradeOf(trade)?.isByAmount === true && columns.has('amount') && !columns.has('price');
  return [...needed]
    .filter((column) => !columns.has(column) && !(isByAmount && PRICES.includes(column)))
    .map((column) => {
      const blind = column === 'price' && !columns.has('amount') ? BLIND_WITHOUT_PRICE : [];
      const off = checks.filter(
        (check) => (check.columns as readonly DealColumn[]).includes(column) || blind.includes(check.id),
      );
      return {
        code: 'header-missing',
        checks: off.map(({ id }) => id),
        say: (messages, language) =>
          messages.headerMissing(
            PEOPLE_COLUMNS[column].titles[language],
            off.map(({ titles }) => titles[language]),
          ),
      };
    });
}

/** By these a row is known for a deal (spec §3 "a blank row"). */
const TELLING: readonly DealColumn[] = ['client', 'item', 'price', 'manager', 'stage', 'id'];

/** Rows stand under the header, and none of them is a deal: 0 deals would look like a quiet month (spec §21). */
export function noDealsNotes(
  title: string,
  { rows, isFilled }: ReadDeals,
  columns: ReadonlySet<DealColumn>,
): readonly ProblemNote[] {
  if (rows.length > 0 || !isFilled) return [];
  const missing = TELLING.filter((column) => !columns.has(column));
  return [
    {
      code: 'no-deals',
      say: (messages, language) =>
        messages.noDeals(
          title,
          missing.map((column) => plainTitleOf(column, language)),
        ),
    },
  ];
}
