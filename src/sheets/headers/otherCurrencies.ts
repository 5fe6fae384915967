import type { DealColumn } from '../../domain/deal';
import { currencyIn } from '../../domain/reading/currency';
import type { RawCell } from '../../domain/reading/rawCell';
import type { HeaderMap } from './headers';
import type { OtherHeader } from './otherUnits';

const MONEY = ['price', 'cost', 'amount', 'listPrice', 'extraCost', 'paid'] as const satisfies readonly DealColumn[];

interface NamedMoney {
  readonly column: DealColumn;
  readonly header: string;
  readonly currency: string;
}

/** The columns of money whose headers name a currency. */
function namedMoney({ mapped }: Pick<HeaderMap<DealColumn>, 'mapped'>): readonly NamedMoney[] {
  return MONEY.flatMap((column) => {
    const { header } = mapped[column] ?? {};
    const currency = header === undefined ? null : currencyIn(header);
    return header === undefined || currency === null ? [] : [{ column, header, currency }];
  });
}

/** The header by which the others are told apart: one of roubles, else the first. */
function mainOf(named: readonly NamedMoney[]): NamedMoney | undefined {
  return named.find(({ currency }) => currency === 'RUB') ?? named[0];
}

/**
 * Money in another currency than the book's by the headers («Цена, $» beside «Закупка, ₽»), unless a person chose it: what
 * is computed of both is no figure.
 */
export function otherCurrencies(map: Pick<HeaderMap<DealColumn>, 'mapped'>): readonly OtherHeader[] {
  const named = namedMoney(map);
  const main = mainOf(named);
  return named.flatMap(({ column, header, currency }) =>
    main === undefined || currency === main.currency || map.mapped[column]?.confidence === 'chosen'
      ? []
      : [{ column, header, counted: main.header }],
  );
}

/** What the headers say of money, whatever a column of currencies says of the row. */
export interface SaidCurrency {
  /** Null where no header names one. */
  readonly usual: string | null;
  /**
   * Places of the columns whose headers name it while others name none: «Сумма, ₽» beside «Цена» is in roubles whatever
   * the row's currency. Where all name it, as ours do, a row of dollars has dollars in them.
   */
  readonly places: ReadonlySet<number>;
}

/** The currency that the headers name, and where. */
export function currencySaidIn(map: Pick<HeaderMap<DealColumn>, 'mapped' | 'index'>): SaidCurrency {
  const named = namedMoney(map);
  const usual = mainOf(named)?.currency ?? null;
  const areAll = MONEY.every(
    (column) => map.mapped[column] === undefined || named.some((each) => each.column === column),
  );
  const places = named.flatMap(({ column, currency }) => (currency === usual ? (map.index[column] ?? []) : []));
  return { usual, places: new Set(areAll ? [] : places) };
}

/** The column that says in which currency a row's money is. */
export interface CurrencyColumn {
  /** 0-based. */
  readonly at: number;
  readonly header: string;
}

/**
 * The currency of a part of a table, where the rest is not seen: under a Russian title the rouble, since a figure that is
 * missing until the next look is better than a false one; elsewhere null.
 */
export function presumedCurrency(map: CurrencySaying): string | null {
  return currencySaidIn(map).usual ?? (/^в/i.test(map.currency?.header ?? '') ? 'RUB' : null);
}

type CurrencySaying = Pick<HeaderMap<DealColumn>, 'mapped' | 'index'> & { readonly currency: CurrencyColumn | null };

const TITLES =
  /^(?:валюта(?: (?:сделки|заказа|цены|документа))?|(?:deal )?currency(?: code)?|deal - currency of value)$/i;

/** The only column that is called so, or null. */
export function currencyColumn(row: readonly RawCell[]): CurrencyColumn | null {
  const [column, ...others] = row.flatMap((header, at) =>
    typeof header === 'string' && TITLES.test(header.trim()) ? [{ at, header }] : [],
  );
  return column === undefined || others.length > 0 ? null : column;
}
