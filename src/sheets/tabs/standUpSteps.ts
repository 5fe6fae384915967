import { firstByKey } from '../../domain/groups';
import type { Day } from '../../domain/calendar/time';
import { readDay } from '../../domain/reading/date';
import { isErrorValue } from '../../domain/reading/rawCell';
import type { RawCell } from '../../domain/reading/rawCell';
import { cellAreas } from '../cells/cellAreas';
import { asRead } from '../cells/asText';
import { printOfText } from '../cells/fingerprint32';
import { isKey } from '../dealRows/rowKeys';
import { RowsMoved } from '../dealRows/rowsMoved';
import type { standupTable } from '../tables/standup';
import type { ColumnIdOf } from '../tables/table';
import type { OpenedTab } from './openedTab';
import { textsIn } from './plannedByKey';
import { standsAsRead } from './writeRows';

export type StandUpColumn = ColumnIdOf<typeof standupTable>;

const TYPED = ['step', 'stepDate'] as const satisfies readonly StandUpColumn[];

/** What a head typed as a deal's next step. */
export interface TypedStep {
  /** Among the tab's rows. */
  readonly place: number;
  /** Of the line. */
  readonly key: string;
  /** '' on a line that is about no single deal. */
  readonly dealKey: string;
  readonly dealId: string;
  /** '' where nothing stands, null for what is no text. */
  readonly step: string | null;
  /** '' where nothing stands, null for what is no date. */
  readonly day: Day | '' | null;
  /** Of both cells as they are typed. */
  readonly print: string;
  /** The step's print when the line was built. */
  readonly built: string;
  /** The print of what was typed when the row turned out to have changed; '' when it has not. */
  readonly refused: string;
}

/** Lines on which a step or its date is typed, by their keys: of lines with one key, copies, the first is the line. */
export function typedSteps(tab: OpenedTab<StandUpColumn>): ReadonlyMap<string, TypedStep> {
  const { rows, index, wallClock } = tab;
  const keys = textsIn(tab, 'key');
  const places = firstByKey(keys.keys(), (at) => keys[at] ?? '');
  const typed = [...places].flatMap(([key, place]): [string, TypedStep][] => {
    const raw = (column: StandUpColumn): RawCell => rows[place]?.[index[column] ?? -1] ?? '';
    const [step, on] = [raw('step'), raw('stepDate')];
    if (isBlank(step) && isBlank(on)) return [];
    const day = readDay(on, wallClock);
    const [built = '', refused = ''] = String(raw('stepSeen')).split(' ');
    const read: TypedStep = {
      ...{
        place,
        key,
        built,
        refused,
        dealKey: dealKeyOf(key),
        dealId: asRead(String(raw('dealId'))),
        step: textOf(step),
      },
      day: isBlank(on) ? '' : typeof day === 'number' ? day : null,
      print: printOfText(JSON.stringify([step, on])),
    };
    return [[key, read]];
  });
  return new Map(typed);
}

/** The deal's own key in that of a line; '' in one that sums up. */
export function dealKeyOf(lineKey: string): string {
  const key = lineKey.split('|').slice(-2)[0] ?? '';
  return isKey(key) ? key : '';
}

const isBlank = (cell: RawCell): boolean => String(cell).trim() === '';

function textOf(cell: RawCell): string | null {
  const isText = typeof cell === 'string' ? !isErrorValue(cell) : typeof cell === 'number';
  return isText ? asRead(String(cell).trim()) : null;
}

function placesOf({ index }: OpenedTab<StandUpColumn>): number[] {
  return TYPED.flatMap((column) => index[column] ?? []);
}

/** Places of the rows in which a formula stands for a step or its date; one call. */
export function formulaPlaces(tab: OpenedTab<StandUpColumn>): ReadonlySet<number> {
  const columns = placesOf(tab);
  const left = Math.min(...columns);
  const width = Math.max(...columns) - left + 1;
  const formulas = tab.sheet.getRange(tab.headerRow + 1, left + 1, tab.rows.length, width).getFormulas();
  return new Set(formulas.flatMap((row, at) => (columns.some((column) => row[column - left] !== '') ? [at] : [])));
}

/**
 * Clears what was typed in the rows at those places. Returns the tab as it then stands.
 *
 * @throws RowsMoved when the tab is not as it was read: what was written then stands in the deal, and is not written twice
 */
export function clearTyped(tab: OpenedTab<StandUpColumn>, places: readonly number[]): OpenedTab<StandUpColumn> {
  if (places.length === 0) return tab;
  if (!standsAsRead(tab)) throw new RowsMoved();
  const columns = placesOf(tab);
  const cells = places.flatMap((place) => columns.map((column) => ({ row: tab.headerRow + 1 + place, column })));
  tab.sheet.getRangeList(cellAreas(cells)).setValue('');
  const rows = tab.rows.map((row, at) =>
    places.includes(at) ? row.map((cell, column) => (columns.includes(column) ? '' : cell)) : row,
  );
  return { ...tab, rows };
}
