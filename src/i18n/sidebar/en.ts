import { pluralEn } from '../../domain/words/plural';
import type { SidebarMessages } from './messages';

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
  title: 'ROP control',
  loading: 'Counting…',
  retry: 'Try again',
  refresh: 'Refresh',
  failed: (reason) => `That did not work: ${reason}`,
  offline: 'No connection. Nothing is lost: try again when it is back.',
  noPermission: (what) => `A permission is missing: ${what}. Open the sidebar from the menu again and allow it.`,
  permissions: {
    'spreadsheets.currentonly': 'to read and change this spreadsheet',
    'script.container.ui': 'to show the sidebar',
    'script.scriptapp': 'to run on a schedule',
    'userinfo.email': 'to see your e-mail address',
    'script.send_mail': 'to send mail',
  },
  shownAsOf: (time) => `Shown as it was at ${time}.`,
  save: 'Save',
  when: 'When',
  who: 'Who',
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
    dueOn: (day) => `due ${day}`,
  },
  top: {
    title: 'Top deals',
    atRisk: (count) => `${count} at risk`,
    blocker: (what) => `In the way: ${what}`,
  },
  plan: 'Plan',
  losses: 'Losses',
  standUp: 'Stand-up',
  otherFigures: 'More figures',
  health: 'How the check is doing',
  noProblems: 'Nothing is wrong with the workbook.',
  tabs: { today: 'Today', attention: 'Attention', decide: 'Decide', deal: 'Deal', setUp: 'Set-up' },
  approvals: {
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
    counter: 'Counter',
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
  addColumn: 'Add or choose the column',
  openSetUp: 'Set up the sheet',
  nothingMatches: 'Nothing matches this filter.',
  allChecks: 'All reasons',
  everyone: 'All managers',
  filterByCheck: 'Filter by reason',
  filterByManager: 'Filter by manager',
  toRow: 'To the row',
  more: (count) => `${count} more`,
  rowGone: 'The row is no longer there: the list has been refreshed.',
  chart: 'Gross profit of the month, day by day',
  builtAt: (when) => `Counted at ${when}`,
  youAre: (name, role) => (name === '' ? role : `${name}, ${role}`),
};
