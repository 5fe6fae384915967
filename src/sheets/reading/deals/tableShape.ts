import type { DealColumn } from '../../../domain/deal';
import type { TableShape } from '../../../domain/reading/passedOver';
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
