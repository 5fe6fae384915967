import { firstByKey } from '../../domain/groups';
import type { Deal, Kopecks } from '../../domain/deal';
import { nameKey } from '../../domain/name';
import { readDay } from '../../domain/reading/date';
import type { RawCell } from '../../domain/reading/rawCell';
import { debtorsOf, receivablesOf } from '../../domain/reports/receivables';
import type { DebtAction, Debtor, ReceivableLine } from '../../domain/reports/receivables';
import { spellingsOf } from '../../domain/reports/spellings';
import type { ReviewedDeal, ReviewedDeals } from '../../domain/review';
import type { Day } from '../../domain/calendar/time';
import type { Phrases } from '../../domain/words/phrases';
import { reportMessages } from '../../i18n/reports';
import type { ReportMessages } from '../../i18n/reports/messages';
import { bucketTitle } from './bucketTitle';
import { debtLooks } from './debtLooks';
import { receivablesTable } from '../tables/receivables';
import type { ColumnIdOf } from '../tables/table';
import { asRead, asText } from '../cells/asText';
import { serialOfDay } from '../cells/serial';
import { hasUserContent, plannedByKey, textsIn } from './plannedByKey';
import type { KeyedLine } from './plannedByKey';
import { lookAtTab, openTab } from './openedTab';
import type { OpenedTab, TabsAtHand } from './openedTab';
import { writeRows } from './writeRows';

type Column = ColumnIdOf<typeof receivablesTable>;
type Cells = KeyedLine<Column>['cells'];

/** Opens the receivables tab, in one read; one that had to be made or mended gets its looks. */
export function openReceivables(at: TabsAtHand): OpenedTab<Column> {
  const before = at.mended.length;
  const tab = openTab<Column>(receivablesTable, at);
  if (at.mended.length > before) debtLooks(tab);
  return tab;
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
  const actions = readDebtActions(at);
  return { actionDays: daysIn(actions, 'on'), promises: daysIn(actions, 'promised') };
}

/** For when clients promised to pay, by the deal's key. */
export function promisesIn(tab: OpenedTab<Column>): ReadonlyMap<string, Day> {
  return daysIn(debtActionsIn(tab), 'promised');
}

function daysIn(actions: ReadonlyMap<string, DebtAction>, which: 'on' | 'promised'): ReadonlyMap<string, Day> {
  return new Map([...actions].flatMap(([key, { [which]: day }]) => (day === null ? [] : [[key, day] as const])));
}

/** The key of a debtor's line: no deal's is like it. */
const debtorKey = (clientKey: string): string => `${DEBTOR}${clientKey}`;
const DEBTOR = 'client|';

/** The place of each line: of lines with one key, copies, the first is the one. */
function lineOfKey(tab: OpenedTab<Column>): ReadonlyMap<string, number> {
  const keys = textsIn(tab, 'key');
  return firstByKey(keys.keys(), (at) => keys[at] ?? '');
}

/** The 1-based row of a debt, or null. */
export function rowOfDebt(tab: OpenedTab<Column>, key: string): number | null {
  const at = textsIn(tab, 'key').indexOf(key);
  return at < 0 ? null : tab.headerRow + 1 + at;
}

/** What people wrote about each debt, by the deal's key: beside the deal, else beside its debtor. */
export function debtActionsIn(tab: OpenedTab<Column>): ReadonlyMap<string, DebtAction> {
  const places = lineOfKey(tab);
  const clients = textsIn(tab, 'client');
  const deals = [...places].filter(([key]) => !key.startsWith(DEBTOR));
  return new Map(
    deals.map(([key, place]) => {
      const own = actionAt(tab, place);
      const debtor = places.get(debtorKey(nameKey(clients[place] ?? '')));
      return [key, debtor === undefined ? own : withDebtors(own, actionAt(tab, debtor))];
    }),
  );
}

function actionAt({ rows, index, wallClock }: OpenedTab<Column>, place: number): DebtAction {
  const raw = (column: Column): RawCell => rows[place]?.[index[column] ?? -1] ?? '';
  const text = (column: Column): string => asRead(String(raw(column)));
  const day = (column: Column): Day | null => {
    const read = readDay(raw(column), wallClock);
    return typeof read === 'number' ? read : null;
  };
  const [on, promised] = [day('actionDate'), day('paymentPromised')];
  return { action: text('action'), by: text('actionBy'), on, promised };
}

/** A deal of which nothing is written goes by what is written of its debtor. */
function withDebtors(own: DebtAction, debtor: DebtAction): DebtAction {
  const isBlank = own.action === '' && own.by === '' && own.on === null;
  return { ...(isBlank ? debtor : own), promised: own.promised ?? debtor.promised };
}

/** What every line is told by. */
interface Telling {
  readonly review: ReviewedDeals;
  readonly actions: ReadonlyMap<string, DebtAction>;
  /** Of clients as they are spelled in deals. */
  readonly names: ReadonlyMap<string, string>;
  readonly phrases: Phrases;
  readonly say: ReportMessages;
}

/**
 * Writes the debts that ask for an action (spec §6 "receivables"): the debtor of the longest overdue first, a line each,
 * with its deals under it; a debtor of one deal is that deal's line. What people wrote goes along with its line. One on
 * which they wrote stays under the others once it is paid, and says so.
 */
export function writeReceivables(tab: OpenedTab<Column>, review: ReviewedDeals, phrases: Phrases): void {
  const telling: Telling = {
    review,
    actions: debtActionsIn(tab),
    names: spellingsOf(review.deals, 'client'),
    phrases,
    say: reportMessages(phrases.language),
  };
  const places = lineOfKey(tab);
  const isWrittenOn = (key: string): boolean => hasUserContent(tab, places.get(key) ?? -1);
  const lines = debtorsOf(receivablesOf(review)).flatMap((debtor): KeyedLine<Column>[] => {
    const key = debtorKey(debtor.clientKey);
    const isHeaded = debtor.clientKey !== '' && (debtor.lines.length > 1 || isWrittenOn(key));
    const deals = debtor.lines.map((line) => dealLine(line, !isHeaded, telling));
    return isHeaded ? [{ key, cells: debtorCells(key, debtor, telling) }, ...deals] : deals;
  });
  const byKey = new Map(review.deals.map((reviewed) => [reviewed.deal.key, reviewed]));
  const goneOf = (key: string): Cells =>
    key.startsWith(DEBTOR) ? settledDebtor(key, telling) : settled(byKey.get(key), telling.say);
  writeRows(tab, plannedByKey(tab, textsIn(tab, 'key'), lines, goneOf));
}

/** A debt's line; the only one of its debtor carries the debtor's sum. */
function dealLine(line: ReceivableLine, isOnly: boolean, telling: Telling): KeyedLine<Column> {
  const { deal, owed, dueOn, days, bucket } = line;
  return {
    key: deal.key,
    cells: {
      ...whoOf(deal),
      ...debtOf(owed, dueOn, Math.max(0, days)),
      clientTotal: isOnly ? owed / 100 : '',
      bucket: bucketTitle(bucket, telling.say.notDue),
      advice: adviceOn([line], telling),
    },
  };
}

/** A debtor's line: how much of how many deals, by the one that is overdue longest. */
function debtorCells(key: string, { clientKey, owed, deals, lines }: Debtor, telling: Telling): Cells {
  const [first] = lines;
  const managers = new Map(lines.map(({ deal }) => [deal.managerKey, deal.manager]));
  return {
    key,
    client: asText(telling.names.get(clientKey) ?? ''),
    dealId: asText(telling.say.deals(deals)),
    manager: asText([...managers.values()].filter(Boolean).join(', ')),
    clientTotal: owed / 100,
    owed: '',
    dueDate: serialOfDay(first?.dueOn ?? null),
    daysOverdue: Math.max(0, first?.days ?? 0),
    bucket: '',
    advice: adviceOn(lines, telling),
  };
}

/** The promise to pay that was broken first, else the step that the longest overdue of them has come to. */
function adviceOn(lines: readonly ReceivableLine[], { review, actions, phrases, say }: Telling): string {
  const promised = lines.flatMap(({ deal }) => actions.get(deal.key)?.promised ?? []);
  const earliest = Math.min(...promised) as Day;
  if (earliest < review.context.today) return say.promiseBroken(phrases.day(earliest));
  return lines[0]?.step.titles[phrases.language] ?? '';
}

function whoOf({ key, client, id, manager }: Deal): Cells {
  return { key, client: asText(client), dealId: asText(id), manager: asText(manager) };
}

function debtOf(owed: Kopecks, dueOn: Day | null, daysOverdue: number | ''): Cells {
  return { owed: owed / 100, dueDate: serialOfDay(dueOn), daysOverdue };
}

const GONE: Cells = { clientTotal: '', daysOverdue: '', bucket: '' };

function settled(reviewed: ReviewedDeal | undefined, { paid, later, noDeal }: ReportMessages): Cells {
  if (reviewed === undefined) return { ...GONE, advice: noDeal };
  const { deal, facts } = reviewed;
  const advice = facts.owed === 0 ? paid : later;
  return { ...whoOf(deal), ...debtOf(facts.owed, facts.dueOn, ''), ...GONE, advice };
}

function settledDebtor(key: string, { review, say }: Telling): Cells {
  const own = review.deals.filter(({ deal }) => debtorKey(deal.clientKey) === key);
  const owes = own.some(({ facts }) => facts.owed > 0);
  return { ...GONE, dealId: '', dueDate: '', advice: own.length === 0 ? say.noDeal : owes ? say.later : say.paid };
}
