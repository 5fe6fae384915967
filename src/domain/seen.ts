import type { DealColumn } from './deal';
import { metrics } from './metrics';
import type { MetricId } from './metrics';
import { missingColumns } from './needs';
import type { Needs } from './needs';
import { reports } from './reports';
import type { ReportKey } from './reports';

/** A metric, or a report beside the metrics. */
export type FigureId = MetricId | ReportKey;

/** A figure that the sheet does not show, and the columns that would show it. */
export interface Unseen {
  readonly figure: FigureId;
  readonly columns: readonly DealColumn[];
}

interface Figure {
  readonly id: FigureId;
  readonly needs: Needs;
}

/** Everything that can be unseen, in the order in which it is told. */
const figures: readonly Figure[] = [...metrics, ...reports];
const needsById: ReadonlyMap<FigureId, Needs> = new Map(figures.map(({ id, needs }) => [id, needs]));

/** The columns for want of which this figure is not seen; empty: it is (spec-strangers-sheet §19). */
export function missingFor(figure: FigureId, columns: ReadonlySet<DealColumn>): readonly DealColumn[] {
  return missingColumns(needsById.get(figure) ?? [], columns);
}

/** The columns for want of which any of `figures` is not seen, none twice. */
export function missingForAll(figures: readonly FigureId[], columns: ReadonlySet<DealColumn>): readonly DealColumn[] {
  return [...new Set(figures.flatMap((figure) => missingFor(figure, columns)))];
}

/** Every figure that a sheet with these columns does not show. */
export function unseenIn(columns: ReadonlySet<DealColumn>): readonly Unseen[] {
  return figures
    .map(({ id, needs }) => ({ figure: id, columns: missingColumns(needs, columns) }))
    .filter(({ columns: missing }) => missing.length > 0);
}

/** Counts what the sheet shows by this figure's columns; null where it does not. */
export function whereSeen<Value>(figure: FigureId, columns: ReadonlySet<DealColumn>, count: () => Value): Value | null {
  return missingFor(figure, columns).length === 0 ? count() : null;
}
