import type { PaymentLine } from '../../src/domain/bank/paymentLines';
import type { Approvals } from '../../src/domain/rules/approvals';
import { approvalsFrom } from '../../src/domain/rules/approvals';
import { ruleCalendar } from '../../src/domain/calendar/ruleCalendar';
import { readSchedule } from '../../src/domain/calendar/schedule';
import type { WorkCalendar } from '../../src/domain/calendar/workCalendar';
import { clientsFrom } from '../../src/domain/rules/clients';
import type { Rules } from '../../src/domain/context';
import type { Deal, DealCells, DealColumn } from '../../src/domain/deal';
import { laddersFrom } from '../../src/domain/rules/ladder';
import { nameKey } from '../../src/domain/name';
import { planFrom } from '../../src/domain/rules/plan';
import { pricesFrom } from '../../src/domain/rules/prices';
import type { FactedBook, Review, ReviewedDeal, ReviewGiven } from '../../src/domain/review';
import { factDeals, reviewDeals } from '../../src/domain/review';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import type { Stage, StageKind } from '../../src/domain/stages';
import { defaultStages } from '../../src/domain/stages';
import { teamFrom } from '../../src/domain/rules/team';
import type { Day, Instant } from '../../src/domain/calendar/time';
import { dayOf } from '../../src/domain/calendar/time';

/** A wall-clock moment: `at('2026-06-17T15:20')`. */
export function at(text: string): Instant {
  const ms = Date.parse(`${text}Z`);
  if (Number.isNaN(ms)) throw new Error(`no such moment: ${text}`);
  return ms as Instant;
}

/** A day: `day('2026-06-17')`. */
export function day(text: string): Day {
  return dayOf(at(`${text}T00:00`));
}

/** A Wednesday. */
export const NOW = at('2026-06-17T15:20');
export const TODAY = dayOf(NOW);

/** The default stage of a kind. */
export function stage(kind: StageKind): Stage {
  const found = defaultStages().list.find((each) => each.kind === kind);
  if (found === undefined) throw new Error(`no stage of kind ${kind}`);
  return found;
}

const CLEAN_CELLS: DealCells = {
  id: 'М-0001',
  requestedAt: at('2026-06-16T10:00'),
  respondedAt: at('2026-06-16T10:10'),
  client: 'ООО Балка',
  manager: 'Иванов Пётр',
  source: 'Звонок',
  item: 'Арматура А500С',
  group: 'Арматура',
  quantity: 10_000,
  listPrice: 60_000_00,
  price: 60_000_00,
  amount: null,
  cost: 50_000_00,
  extraCost: null,
  stage: stage('quote'),
  quotedAt: day('2026-06-16'),
  invoicedAt: null,
  invoiceNo: '',
  shippedAt: null,
  paidAt: null,
  closedAt: null,
  paid: null,
  deferralDays: null,
  dueDate: null,
  nextStep: 'Позвонить',
  nextStepDate: day('2026-06-18'),
  promisedDate: null,
  confirmedBy: '',
  confirmedUntil: null,
  expectedAt: null,
  lossReason: '',
  objection: '',
  blocker: '',
  comment: '',
  request: '',
  vatSale: null,
  vatCost: null,
};

/** Every column of the deals table. */
export const ALL_COLUMNS: ReadonlySet<DealColumn> = new Set(Object.keys(CLEAN_CELLS) as DealColumn[]);

/** A quote with nothing wrong about it, but for `changes`; keys of names follow the names. */
export function makeDeal(changes: Partial<Deal> = {}): Deal {
  const cells = { ...CLEAN_CELLS, ...changes };
  return {
    row: 2,
    clientKey: nameKey(cells.client),
    managerKey: nameKey(cells.manager),
    groupKey: nameKey(cells.group),
    itemKey: nameKey(cells.item),
    stageText: cells.stage?.name ?? '',
    unreadable: [],
    key: 'k1',
    acceptedStage: '',
    touchedAt: null,
    rowHash: '',
    memory: '',
    ...cells,
  };
}

function calendarOf(schedule: string): WorkCalendar {
  const read = readSchedule(schedule);
  if (read.kind === 'unreadable') throw new Error(`unreadable schedule: ${schedule}`);
  return ruleCalendar(read, []);
}

const NO_LIMITS = { startedOn: null, discountUpTo: null, marginFrom: null };

/** The default rules, a team of three (manager, head, owner) and one client who may pay in 30 days, up to 900 000 ₽. */
export const RULES: Rules = {
  settings: DEFAULT_SETTINGS,
  stages: defaultStages(),
  ladders: laddersFrom([]),
  team: teamFrom([
    { row: 2, name: 'Иванов Пётр', email: 'ivanov@example.com', role: 'менеджер', ...NO_LIMITS },
    { row: 3, name: 'Орлова Нина', email: 'orlova@example.com', role: 'РОП', ...NO_LIMITS },
    { row: 4, name: 'Волков Лев', email: 'volkov@example.com', role: 'собственник', ...NO_LIMITS },
  ]),
  clients: clientsFrom([
    { row: 2, client: 'ООО Балка', inn: '', deferralDays: 30, limit: 900_000_00, stop: false, comment: '' },
  ]),
  calendar: calendarOf(DEFAULT_SETTINGS.schedule),
  prices: pricesFrom([]),
  plan: planFrom([]),
};

/** What a review may be given instead of the usual. */
export interface ReviewChanges {
  readonly rules?: Partial<Rules>;
  readonly now?: Instant;
  readonly columns?: ReadonlySet<DealColumn>;
  readonly approvals?: Approvals;
  readonly payments?: readonly PaymentLine[];
}

/** The review of `deals` under `RULES` on 17 June 2026, but for `changes`. */
export function reviewOf(deals: readonly Deal[], changes: ReviewChanges = {}): Review {
  return reviewDeals(deals, ...basisOf(changes));
}

/** The same with nothing judged. */
export function factsOfDeals(deals: readonly Deal[], changes: ReviewChanges = {}): FactedBook {
  return factDeals(deals, ...basisOf(changes));
}

function basisOf(changes: ReviewChanges): [rules: Rules, given: ReviewGiven] {
  const { rules = {}, now = NOW, columns = ALL_COLUMNS, approvals = approvalsFrom([]), payments = [] } = changes;
  return [
    { ...RULES, ...rules },
    { now, columns, approvals, payments },
  ];
}

/** The one deal of `reviewOf`. */
export function reviewedDeal(deal: Deal, changes: ReviewChanges = {}): ReviewedDeal {
  const [only] = reviewOf([deal], changes).deals;
  if (only === undefined) throw new Error('no deal reviewed');
  return only;
}

/** Ids of what is wrong with a deal alone in its book, most serious first. */
export function checksOn(deal: Deal, changes: ReviewChanges = {}): readonly string[] {
  return reviewedDeal(deal, changes).findings.map(({ check }) => check);
}
