import { pluralEn } from '../../domain/words/plural';
import { pageEn } from '../page/en';
import type { SidebarMessages } from './messages';
import { WATERFALL } from '../waterfall';

/** After a colon. */
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** `1 h 40 min`. */
function duration(minutes: number): string {
  const whole = Math.round(minutes);
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  return [hours > 0 ? `${hours} h` : '', rest > 0 || hours === 0 ? `${rest} min` : ''].join(' ').trim();
}

export const en: SidebarMessages = {
  ...pageEn,
  refresh: 'Refresh',
  shownAsOf: (time) => `Shown as it was at ${time}.`,
  save: 'Save',
  when: 'When',
  who: 'Who',
  day: {
    mine: 'My day',
    people: 'People and their day',
  },
  answers: {
    title: 'Unanswered',
    noTime: 'no time of request',
    left: (minutes) => `${duration(minutes)} left`,
    late: (minutes) => `${duration(minutes)} past the norm`,
  },
  steps: {
    title: 'Stuck and steps',
    set: 'Set a step',
    short: 'Step',
    what: 'What comes next',
    none: 'no step',
    notHere: 'A step cannot be set from here: the sheet has no step and date columns, or the row was never checked.',
  },
  debts: {
    title: 'Debts',
    set: 'Set an action',
    short: 'Action',
    what: 'What is done about it',
    overdue: (days) => `${days} ${pluralEn(days, 'day', 'days')} overdue`,
    past: (what) => `Was it done? ${what}`,
    dueOn: (day) => `due ${day}`,
  },
  client: { open: 'What is known of the client', last: 'Last deals' },
  money: {
    titles: {
      cash: 'When the money comes',
      discounts: 'Discounts and deferrals',
      discipline: 'Who pays how',
      quiet: 'Quiet clients',
    },
    parts: {
      ...WATERFALL.en,
      granted: 'Deferrals in time cost',
      late: 'Late payments cost',
    },
    all: 'All sales of the month',
    scopes: { managers: 'By manager', groups: 'By group', clients: 'By client', rungs: 'Who allowed it' },
    rungs: {
      own: "Within the seller's own rung",
      manager: 'Signed by the manager',
      head: 'Signed by the head',
      owner: 'Signed by the owner',
      unsigned: 'Signed by nobody',
    },
    blank: 'not given',
  },
  calls: {
    title: 'Quiet clients',
    set: 'Call the client',
    short: 'Call',
    what: 'What is to be done',
  },
  whatIf: {
    title: 'What if',
    about: 'How this month would have gone by another ladder, had the clients agreed. It is no forecast.',
    floor: 'Margin from, %',
    maxDiscount: 'Discount up to, %',
    count: 'Count',
  },
  top: {
    title: 'Top deals',
    atRisk: (count) => `${count} at risk`,
    blocker: (what) => `In the way: ${what}`,
  },
  plan: 'Plan',
  losses: {
    title: 'Losses',
    period: 'Of which period',
    periods: {
      month: 'This month',
      'last-month': 'Last month',
      quarter: 'This quarter',
      year: 'This year',
      own: 'Own dates',
    },
    from: 'From',
    to: 'To',
    show: 'Show',
  },
  toDecide: 'Waiting for you',
  standUp: 'Stand-up',
  otherFigures: 'More figures',
  health: 'How the check is doing',
  noProblems: 'Nothing is wrong with the workbook.',
  tabs: { today: 'Today', attention: 'Attention', decide: 'Decide', deal: 'Deal', setUp: 'More' },
  approvals: {
    answered: (count) => `Answered ${count}`,
    approve: 'Approve',
    refuse: 'Refuse',
    comment: 'Comment on the decision',
    ask: 'Ask for approval',
    withdraw: 'Withdraw',
    reason: 'Why this price',
    asks: (text) => `Asks: ${text}`,
    notAsked: 'Nobody has asked',
    waiting: 'Waiting for a decision',
    sending: 'Recording…',
    counter: (price) => `Answer: ${price}`,
    gone: (deal) => `${deal} no longer waits for a decision: the Approvals tab tells what was decided.`,
    untrusted: 'Until this is done decisions may not count. Why is told on the ≡ tab.',
    repairs: {
      acknowledgeGap: 'Acknowledge the gap',
      startAfresh: 'Start approvals afresh',
      repairProtections: 'Repair the protections',
    },
  },
  deal: {
    numbers: 'Numbers',
    clearedBy: (how) => `To clear it: ${lowerFirst(how)}`,
    ask: 'What to ask',
    good: 'What good looks like',
    callBack: 'When to call back',
  },
  rules: {
    title: 'The rules we check by',
    response: 'Answer within',
    schedule: 'Working hours',
    stop: 'Stop once overdue by more than',
    gate: 'A move against the rules',
    gates: { block: 'is blocked', warn: 'is warned of' },
    daily: 'Daily report',
    digest: 'Morning digest',
    nobody: 'to nobody',
    ladder: 'Who signs what',
    minutes: (count) => `${count} min`,
    days: (count) => `${count} ${pluralEn(count, 'day', 'days')}`,
    discountUpTo: (limit) => `discount up to ${limit}`,
    marginFrom: (floor) => `margin from ${floor}`,
    noLimit: 'no limits',
    where: 'The owner changes them on the tabs Rules, Ladder and Stages.',
    whoSetsUp: 'The head and the owner change the set-up.',
  },
  openPayments: 'Payments from the bank',
  addColumn: 'Add or choose the column',
  openSetUp: 'Set up the sheet',
  nothingMatches: 'Nothing matches this filter.',
  allChecks: 'All reasons',
  everyone: 'All managers',
  filterByCheck: 'Filter by reason',
  filterByManager: 'Filter by manager',
  toRow: 'To the row',
  rowGone: 'The row is no longer there: the list has been refreshed.',
  chart: 'Gross profit of the month, day by day',
  builtAt: (when) => `Counted at ${when}`,
  youAre: (name, role) => (name === '' ? role : `${name}, ${role}`),
};
