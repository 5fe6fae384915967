import { monthToDate } from '../../domain/calendar/period';
import type { Day } from '../../domain/calendar/time';
import { kpisOf } from '../../domain/metrics/kpi';
import { firstNotRecognized } from '../../domain/metrics/notRecognized';
import type { Review, ReviewedDeal, ReviewedDeals } from '../../domain/review';
import { whereSeen } from '../../domain/seen';
import { profitByDay } from '../../domain/reports/profitByDay';
import { gateRulingOf } from '../../domain/gate';
import { unfinishedBuild } from '../daily/dailyRun';
import { leaseIn } from '../run/lease';
import { isSetUp, setUpFault } from '../book/sheetVersion';
import { door } from '../run/door';
import type { Visit } from '../run/door';
import type { OpenedBook } from '../book/openedBook';
import { onlyLooks, reviewOf } from '../book/openedBook';
import type { Access } from '../book/access';
import { nameKey } from '../../domain/name';
import type { Kpi, MetricValues } from '../../domain/metrics/kpi';
import { visibleTo } from '../book/ownRows';
import { allNews } from '../../i18n/figures/goodNews';
import { saidNotRecognized } from '../../i18n/figures/profit';
import { speechOf } from '../../i18n/figures/told';
import type { Speech } from '../../i18n/figures/told';
import { approvalMessages } from '../../i18n/approvals';
import { approvalQueue } from '../approvals/queue';
import { queueWords } from '../approvals/queueWords';
import { signerFor } from '../approvals/signer';
import { trustFor } from '../approvals/trust';
import { jobIn } from '../setUp/setUpJob';
import { attentionOf } from './attention';
import { figureLines } from './figureLines';
import { rulesInForce } from './rulesInForce';
import { debtActionsFor, todayListsOf } from './todayLists';
import type { SidebarReady, SidebarState } from './state';

/** Everything that the sidebar shows to the person who asks. */
export const sidebarState = door<[], SidebarState>(
  'sidebarState',
  { lowest: 'manager', locks: false, refused, opening: onlyLooks },
  (visit) => (isToSetUp(visit) ? notSetUp(visit) : stateFor(visit)),
);

function refused({ phrases }: OpenedBook, reason: string): SidebarState {
  return { kind: 'refused', language: phrases.language, reason };
}

/** Also where a set-up was left half-way, for those who may go on with it. */
function isToSetUp({ book, properties, access }: Visit): boolean {
  return !isSetUp(book.deals, properties) || (access.role !== 'manager' && jobIn(properties) !== null);
}

/** A manager is told who does it. */
function notSetUp(opened: Visit): SidebarState {
  const { book, say, phrases, access } = opened;
  const fault = setUpFault(book.deals, opened.properties);
  const reason = fault === null ? say.setUpLeft : say.setupErrors[fault]([]);
  if (access.role === 'manager') return refused(opened, `${reason} ${say.needsRole('head')}`);
  return { kind: 'not-set-up', language: phrases.language, reason };
}

/** Who runs the scheduled check, and when it last ran. */
function healthOf({ properties, book, say }: OpenedBook): string {
  const lease = leaseIn(properties, Date.now());
  return lease === null ? say.runsByNobody : say.runsBy(lease.owner, say.clock(book.wallClock(new Date(lease.beat))));
}

function buildProgress(opened: OpenedBook): string {
  const unfinished = unfinishedBuild(opened);
  return unfinished === null ? '' : opened.say.buildUnfinished(unfinished.done, unfinished.of);
}

/** Rows that went on past the gate without an edit event, and still have what should have kept them. */
function slippedPast({ context }: Review, deals: readonly ReviewedDeal[], say: OpenedBook['say']): string[] {
  const count = deals.filter((reviewed) => gateRulingOf(reviewed, context).kind === 'refused').length;
  return count === 0 ? [] : [say.slippedPast(count)];
}

function stateFor(opened: Visit): SidebarState {
  const { book, phrases, say, access } = opened;
  const whole = reviewOf(book);
  const { context } = whole;
  const { today } = context;
  const deals = visibleTo(access, whole.deals);
  const soFar = monthToDate(today);
  const [month, before] = kpisOf({ ...whole, deals }, [soFar, { ...soFar, to: (today - 1) as Day }]);
  if (month === undefined || before === undefined) throw new Error('a period gives a KPI');
  const values = valuesFor(access, month);
  const speech = speechOf(phrases, context.columns);
  const approvals = approvalMessages(phrases.language);
  const actions = debtActionsFor(opened, deals);
  const trust = trustFor(opened, access, approvals);
  const viewer = { access, signer: signerFor(access, book.rules.team) };
  return {
    kind: 'ready',
    language: phrases.language,
    day: phrases.day(today),
    time: say.clock(book.now),
    person: access.name,
    role: say.roles[access.role],
    figures: figureLines(values, valuesFor(access, before), speech),
    notRecognized: notRecognizedIn(values, deals, speech),
    profitByDay: whereSeen('gross-profit', context.columns, () => soldByDay({ context, deals }, today)) ?? [],
    ...attentionOf({ context, deals }, actions, phrases),
    approvals: approvalQueue(deals, viewer, queueWords(opened, whole)),
    lists: todayListsOf(opened, { context, deals }, { access, values, actions }),
    news: allNews(speech),
    repairs: trust.repairs,
    problems: [...slippedPast(whole, deals, say), ...trust.problems, ...book.problems.map(({ detail }) => detail)],
    unfinishedBuild: access.role === 'manager' ? '' : buildProgress(opened),
    health: healthOf(opened),
    rules: rulesInForce(context, phrases, say),
    canSetUp: access.role !== 'manager',
  };
}

/** A manager's figures go by the own plan, the others' by the team's. */
function valuesFor({ role, name }: Access, { all, managers }: Kpi): MetricValues {
  return (role === 'manager' ? managers.find(({ key }) => key === nameKey(name))?.values : undefined) ?? all;
}

function notRecognizedIn(
  values: MetricValues,
  deals: readonly ReviewedDeal[],
  speech: Speech,
): SidebarReady['notRecognized'] {
  const text = saidNotRecognized(values, speech);
  const first = firstNotRecognized(deals);
  return text === '' || first === null ? null : { text, first: { row: first.row, key: first.key } };
}

/** Roubles of gross profit earned by the end of each day of the month so far. */
function soldByDay(review: ReviewedDeals, today: Day): readonly number[] {
  const days = profitByDay(review, monthToDate(today));
  return days.flatMap(({ grossProfit }) => (grossProfit === null ? [] : [grossProfit / 100]));
}
