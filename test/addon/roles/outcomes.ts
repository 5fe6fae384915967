import type { SetUpChoice } from '../../../src/addon/setUp/setUpState';
import type { SidebarReady } from '../../../src/addon/server/state';
import type { Host } from 'apps-script-host';
import { approve, as, claimOn, desk, ROWS, TAB, TEAM } from '../approvals/desk';
import { shipped } from '../../support/dailyHost';
import { HEADER_WITH_PAYMENT } from '../../support/salesBook';
import { hostOf, OWNER } from '../../support/salesHost';
import { begin, choiceFor, planned } from '../setUp/setUpCalls';
import type { Outcome } from './expected';
import { PEOPLE, PERSONS } from './people';
import type { Person } from './people';

type Kept = Pick<Host, 'properties' | 'now'> & { readonly book: ReturnType<Host['toBookData']> };

const keptOf = (host: Host): Kept => ({ book: host.toBookData(), properties: host.properties, now: host.now });

/** The desk's deals; the first has no next step, and a client owes. */
const DEALS = [
  ...ROWS.map((row, at) => (at === 0 ? row.map((cell) => (cell === 'звонок' ? '' : cell)) : row)),
  shipped('М-9', 'Уголок', 10),
];

const usual = (): Kept => keptOf(desk(TEAM, DEALS));

/** The same with the column without which no debt can be seen. */
const withDebts = (): Kept => keptOf(desk(TEAM, DEALS, HEADER_WITH_PAYMENT));

/** A workbook in which an entry of the approvals is missing. */
function withGap(): Kept {
  const host = desk();
  approve(host, 'М-1');
  as(host, OWNER, () => host.deleteRows(TAB, 2));
  return keptOf(host);
}

/** A copy, which lost what the document keeps out of the sheet. */
function copied(): Kept {
  const host = desk();
  approve(host, 'М-1');
  const { book, now } = keptOf(host);
  return { book, now, properties: { spreadsheetId: 'copy', stores: {}, triggers: [] } };
}

/** A workbook whose set-up was left half-way. */
function halfSetUp(): Kept {
  const host = desk(TEAM, DEALS);
  as(host, OWNER, () => begin(host, wished(host)));
  return keptOf(host);
}

/** The rules that a head may not change go unsaid, as on the head's own page. */
function wished(host: Host): SetUpChoice {
  return { ...choiceFor(host, { addColumns: ['comment'] }), rules: [] };
}

/** Where a door has something to do only in a workbook of its own kind. */
const MADE: Readonly<Record<string, () => Kept>> = {
  setDebtAction: withDebts,
  acknowledgeGap: withGap,
  startAfresh: copied,
  continueSetUp: halfSetUp,
  abandonSetUp: halfSetUp,
};
const kept = new Map<() => Kept, Kept>();

function keptFor(name: string): Kept {
  const make = MADE[name] ?? usual;
  const standing = kept.get(make) ?? make();
  kept.set(make, standing);
  return standing;
}

/** The usual workbook of a door, with everybody among its editors and nobody at the keyboard yet. */
export function bookFor(name: string): Host {
  const { book, properties, now } = keptFor(name);
  const host = hostOf(book, { properties, now: now(), user: '', editors: Object.values(PEOPLE) });
  host.select('Сделки', 'A2');
  host.answers.push('YES');
  return host;
}

function listsOf(host: Host): SidebarReady['lists'] {
  return as(host, OWNER, () => host.callServer('sidebarState') as SidebarReady).lists;
}

const own = ({ id }: { readonly id: string }): boolean => id === 'М-1';

/** As the page reads it in a bank's file. */
const PAYMENT = {
  key: '40702810900000000001|2026-06-16|7|1000.00||1',
  day: 20_620,
  number: '7',
  payer: 'ООО Балка',
  inn: '',
  wrongInn: '',
  sum: 1_000_00,
  purpose: '',
};

/** What an honest page would send about the manager's first deal. */
const HONEST: Readonly<Record<string, (host: Host) => readonly unknown[]>> = {
  goToRow: (host) => [2, claimOn(host, 'М-1').key],
  report: () => [{ language: 'ru', from: '', to: '' }],
  requestApproval: (host) => [{ key: claimOn(host, 'М-1').key, text: 'постоянный клиент' }],
  decide: (host) => [claimOn(host, 'М-1')],
  setNextStep: (host) => [{ ...listsOf(host).steps.find(own), step: 'звонок', day: '2026-06-20' }],
  setDebtAction: (host) => [{ ...listsOf(host).debts.lines[0], action: 'звонок', by: '', day: '2026-06-20' }],
  proposePayments: () => [[PAYMENT], []],
  // The book of the roles has no column of payments: what has no deal becomes a line all the same.
  importPayments: () => [[PAYMENT], []],
  undoPayments: (host) =>
    as(host, OWNER, () => (host.callServer('importPayments', [[PAYMENT], []]), [[PAYMENT.key], []])),
  setUpProposal: () => [null],
  clientCard: () => ['Уголок'],
  whatIf: () => ['8', ''],
  losses: () => ['quarter', '', ''],
  planSetUp: (host) => as(host, OWNER, () => [wished(host)]),
  sampleDeals: (host) => as(host, OWNER, () => [wished(host)]),
  applySetUp: (host) => as(host, OWNER, () => [wished(host), planned(host, wished(host)).seen]),
  onEdit: () => [{ authMode: 'FULL', value: 'Сделка', user: OWNER }],
  onClock: () => [{ authMode: 'FULL', triggerUid: '1' }],
  onSheetChange: () => [{ authMode: 'FULL', triggerUid: '1', changeType: 'INSERT_ROW' }],
  onForm: () => [{ authMode: 'FULL', triggerUid: '1', namedValues: {} }],
};

/** What a door is honestly asked. */
const honest = (name: string, host: Host): readonly unknown[] => HONEST[name]?.(host) ?? [];

/** What happened in a call, and how many service calls wrote into the workbook or beside it. */
export interface Happened {
  readonly outcome: Outcome;
  readonly said: string;
  readonly writes: number;
}

function isRefusal(answer: unknown): boolean {
  const kind = typeof answer === 'object' && answer !== null && 'kind' in answer ? answer.kind : '';
  return kind === 'refused' || kind === 'none';
}

/** The cache is made of the workbook by the server, whoever asks; activating a cell moves the caller's own selection. */
const NOT_COUNTED = /^Cache\.|\.activate$/;

function writesOf({ totals: { calls, writes } }: Host['ledger']): number {
  const left = Object.entries(calls).filter(([name]) => NOT_COUNTED.test(name) && !name.startsWith('Cache.get'));
  return left.reduce((sum, [, count]) => sum - count, writes);
}

/** Calls a door as any editor's page can. */
export function call(host: Host, person: Person, name: string, args: readonly unknown[]): Happened {
  host.ledger.reset();
  const shownBefore = host.dialogs.length;
  const happened = (outcome: Outcome, said = ''): Happened => ({ outcome, said, writes: writesOf(host.ledger) });
  return as(host, PEOPLE[person], () => {
    try {
      const answer = host.callServer(name, args);
      if (isRefusal(answer)) return happened('refused');
      if (writesOf(host.ledger) > 0) return happened('writes');
      const isShown = host.dialogs.length > shownBefore || host.sidebar !== null || host.menu().length > 0;
      return happened(answer === null && !isShown ? 'nothing' : 'answers');
    } catch (error) {
      return happened('refused', error instanceof Error ? error.message : String(error));
    }
  });
}

/** What the door does for each person, asked honestly; after a call that writes the next one meets a new workbook. */
export function outcomesOf(name: string): readonly (readonly [Person, Happened])[] {
  const args = honest(name, bookFor(name));
  let host: Host | null = null;
  return PERSONS.map((person) => {
    host ??= bookFor(name);
    const happened = call(host, person, name, args);
    if (happened.writes > 0) host = null;
    return [person, happened];
  });
}
