import { firstByKey } from '../../domain/groups';
import type { Deal, Kopecks } from '../../domain/deal';
import type { Language } from '../../domain/language';
import { readDay } from '../../domain/reading/date';
import type { RawCell } from '../../domain/reading/rawCell';
import { receivablesOf } from '../../domain/reports/receivables';
import type { DebtAction } from '../../domain/reports/receivables';
import type { ReviewedDeal, ReviewedDeals } from '../../domain/review';
import { isoOf } from '../../domain/calendar/time';
import type { Day } from '../../domain/calendar/time';
import { reportMessages } from '../../i18n/reports';
import type { ReportMessages } from '../../i18n/reports/messages';
import { bucketTitle } from './bucketTitle';
import { receivablesTable } from '../tables/receivables';
import type { ColumnIdOf } from '../tables/table';
import { asRead, asText } from '../cells/asText';
import { serialOfDay } from '../cells/serial';
import { plannedByKey, textsIn } from './plannedByKey';
import type { KeyedLine } from './plannedByKey';
import { lookAtTab, openTab } from './openedTab';
import type { OpenedTab, TabsAtHand } from './openedTab';
import { writeRows } from './writeRows';

type Column = ColumnIdOf<typeof receivablesTable>;
type Cells = KeyedLine<Column>['cells'];

/** Opens the receivables tab, in one read. */
export function openReceivables(at: TabsAtHand): OpenedTab<Column> {
  return openTab<Column>(receivablesTable, at);
}

/** What people wrote about each debt; nothing without the tab. Makes and mends nothing. */
export function readDebtActions(at: Pick<TabsAtHand, 'spreadsheet' | 'wallClock'>): ReadonlyMap<string, DebtAction> {
  const tab = lookAtTab<Column>(receivablesTable, at);
  return tab === null ? new Map() : debtActionsIn(tab);
}

/** By the deal's key: for when something is planned, and for when the client promised to pay; of rows with one key the first counts. */
export interface DebtDays {
  readonly actionDays: ReadonlyMap<string, Day>;
  readonly promises: ReadonlyMap<string, Day>;
}

/** The days that the tab names, in one read; none without the tab. */
export function readDebtDays(at: Pick<TabsAtHand, 'spreadsheet' | 'wallClock'>): DebtDays {
  const tab = lookAtTab<Column>(receivablesTable, at);
  if (tab === null) return { actionDays: new Map(), promises: new Map() };
  return { actionDays: daysIn(tab, 'actionDate'), promises: promisesIn(tab) };
}

/** The place of each debt's line: of lines with one key, copies, the first is the one. */
function lineOfKey(tab: OpenedTab<Column>): ReadonlyMap<string, number> {
  const keys = textsIn(tab, 'key');
  return firstByKey(keys.keys(), (at) => keys[at] ?? '');
}

/** For when clients promised to pay, by the deal's key. */
export function promisesIn(tab: OpenedTab<Column>): ReadonlyMap<string, Day> {
  return daysIn(tab, 'paymentPromised');
}

function daysIn(tab: OpenedTab<Column>, column: 'actionDate' | 'paymentPromised'): ReadonlyMap<string, Day> {
  const { rows, index, wallClock } = tab;
  const days = [...lineOfKey(tab)].flatMap(([key, place]): [string, Day][] => {
    const day = readDay(rows[place]?.[index[column] ?? -1] ?? '', wallClock);
    return typeof day === 'number' ? [[key, day]] : [];
  });
  return new Map(days);
}

/** The 1-based row of a debt, or null. */
export function rowOfDebt(tab: OpenedTab<Column>, key: string): number | null {
  const at = textsIn(tab, 'key').indexOf(key);
  return at < 0 ? null : tab.headerRow + 1 + at;
}

/** What people wrote about each debt, by the deal's key. */
export function debtActionsIn(tab: OpenedTab<Column>): ReadonlyMap<string, DebtAction> {
  const { rows, index, wallClock } = tab;
  return new Map(
    [...lineOfKey(tab)].map(([key, place]) => {
      const raw = (column: Column): RawCell => rows[place]?.[index[column] ?? -1] ?? '';
      const text = (column: Column): string => asRead(String(raw(column)));
      const day = (column: Column): Day | null => {
        const read = readDay(raw(column), wallClock);
        return typeof read === 'number' ? read : null;
      };
      const [on, promised] = [day('actionDate'), day('paymentPromised')];
      return [key, { action: text('action'), by: text('actionBy'), on, promised }];
    }),
  );
}

/**
 * Writes the debts that ask for an action, the longest overdue first (spec §6 "receivables"); «Действие», its date and
 * «Кто» go along with their deal. A debt on which people wrote stays under them once it is paid, and says so.
 */
export function writeReceivables(tab: OpenedTab<Column>, review: ReviewedDeals, language: Language): void {
  const say = reportMessages(language);
  const promises = promisesIn(tab);
  const brokenOf = ({ key }: Deal): string | null => {
    const promised = promises.get(key) ?? null;
    return promised !== null && promised < review.context.today ? say.promiseBroken(dayAndMonth(promised)) : null;
  };
  const lines = receivablesOf(review).map(({ deal, owed, dueOn, days, bucket, step }) => ({
    key: deal.key,
    cells: {
      ...whoOf(deal),
      ...debtOf(owed, dueOn, Math.max(0, days)),
      bucket: bucketTitle(bucket, say.notDue),
      advice: brokenOf(deal) ?? step.titles[language],
    },
  }));
  const byKey = new Map(review.deals.map((reviewed) => [reviewed.deal.key, reviewed]));
  writeRows(
    tab,
    plannedByKey(tab, textsIn(tab, 'key'), lines, (key) => settled(byKey.get(key), say)),
  );
}

/** `12.06`. */
function dayAndMonth(day: Day): string {
  return isoOf(day).slice(5).split('-').reverse().join('.');
}

function whoOf({ key, client, id, manager }: Deal): Cells {
  return { key, client: asText(client), dealId: asText(id), manager: asText(manager) };
}

function debtOf(owed: Kopecks, dueOn: Day | null, daysOverdue: number | ''): Cells {
  return { owed: owed / 100, dueDate: serialOfDay(dueOn), daysOverdue };
}

function settled(reviewed: ReviewedDeal | undefined, { paid, later, noDeal }: ReportMessages): Cells {
  if (reviewed === undefined) return { daysOverdue: '', bucket: '', advice: noDeal };
  const { deal, facts } = reviewed;
  const advice = facts.owed === 0 ? paid : later;
  return { ...whoOf(deal), ...debtOf(facts.owed, facts.dueOn, ''), bucket: '', advice };
}
