import { groupBy } from '../groups';
import type { Kopecks } from '../deal';
import { nameKey } from '../name';
import type { Day } from '../calendar/time';

/** A row of the price tab: for an item, or for a whole group where the item is blank. */
export interface PriceRow {
  readonly row: number;
  readonly item: string;
  readonly group: string;
  /** Null: valid from the beginning. */
  readonly validFrom: Day | null;
  readonly listPrice: Kopecks | null;
  readonly cost: Kopecks | null;
}

/** What the price tab says on a day: the item's price, else its group's, else null. */
export interface Prices {
  readonly isEmpty: boolean;
  readonly listPriceOn: (itemKey: string, groupKey: string, day: Day) => Kopecks | null;
  readonly costOn: (itemKey: string, groupKey: string, day: Day) => Kopecks | null;
}

interface Dated {
  readonly from: number;
  readonly value: Kopecks;
}

/** Values by key, each key's in the order of their days; of one day the later row counts. */
type Series = ReadonlyMap<string, readonly Dated[]>;

function seriesOf(rows: readonly PriceRow[], keyOf: (row: PriceRow) => string, field: 'listPrice' | 'cost'): Series {
  const dated = rows.flatMap((row): (Dated & { readonly key: string })[] => {
    const [key, value] = [keyOf(row), row[field]];
    return key === '' || value === null ? [] : [{ key, from: row.validFrom ?? -Infinity, value }];
  });
  const series = groupBy(dated, ({ key }) => key);
  // The difference of two blanks is no number: they keep the order of their rows.
  for (const each of series.values()) each.sort((a, b) => a.from - b.from || 0);
  return series;
}

function valueOn(series: Series, key: string, day: Day): Kopecks | null {
  let value: Kopecks | null = null;
  for (const dated of series.get(key) ?? []) if (dated.from <= day) value = dated.value;
  return value;
}

const itemOf = ({ item }: PriceRow): string => nameKey(item);
const groupOf = ({ item, group }: PriceRow): string => (nameKey(item) === '' ? nameKey(group) : '');

/** The price tab, compiled (spec §4 `list-price-differs`). */
export function pricesFrom(rows: readonly PriceRow[]): Prices {
  const lookup = (field: 'listPrice' | 'cost') => {
    const items = seriesOf(rows, itemOf, field);
    const groups = seriesOf(rows, groupOf, field);
    return (itemKey: string, groupKey: string, day: Day) =>
      valueOn(items, itemKey, day) ?? valueOn(groups, groupKey, day);
  };
  return { isEmpty: rows.length === 0, listPriceOn: lookup('listPrice'), costOn: lookup('cost') };
}
