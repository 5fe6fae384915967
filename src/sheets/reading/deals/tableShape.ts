import type { DealColumn } from '../../../domain/deal';
import { rowSorter } from '../../../domain/reading/passedOver';
import type { TableShape } from '../../../domain/reading/passedOver';
import type { RawCell } from '../../../domain/reading/rawCell';
import { isUnit } from '../../headers/headerKey';
import type { DealHeaders } from './dealHeaders';

/** A row in which one of these stands is somebody's deal, whatever its figures add up to (spec §21). */
const NAMES: readonly DealColumn[] = ['client', 'item', 'id', 'manager'];

/** The table of deals as its rows are told apart by it: our columns say nothing of what people typed. */
export function shapeOf({ index, mapped, own, width }: DealHeaders, headerRow: number): TableShape {
  const ours = new Set(Object.values(own));
  const columns = Object.entries(index) as [DealColumn, number][];
  return {
    headerRow,
    places: Array.from({ length: width }, (_, at) => at).filter((at) => !ours.has(at)),
    headers: columns.flatMap(([column, at]) => {
      const text = mapped[column]?.header ?? '';
      return text === '' ? [] : [{ at, text }];
    }),
    names: NAMES.flatMap((column) => index[column] ?? []),
    isUnit,
  };
}

/**
 * The rows under a header, 0-based, without those that are no deals whatever the columns turn out to be: months, totals and
 * headers that stand again are no witnesses of what a column holds.
 */
export function likelyDeals(rows: readonly (readonly RawCell[])[], header: number): readonly (readonly RawCell[])[] {
  const texts = rows[header] ?? [];
  const headers = texts.flatMap((text, at) => (typeof text === 'string' && text.trim() !== '' ? [{ at, text }] : []));
  const sort = rowSorter({ headerRow: header + 1, places: texts.map((_, at) => at), headers, names: [], isUnit });
  return rows.slice(header + 1).filter((cells, at) => ['named', 'unnamed'].includes(sort(cells, header + 2 + at)));
}
