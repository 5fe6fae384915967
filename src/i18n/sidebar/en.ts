import { pluralEn } from '../../domain/plural';
import type { SidebarMessages } from './messages';

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
  noPermission: (reason) => `Google does not permit it: ${reason} Open the sidebar from the menu again and allow it.`,
  shownAsOf: (time) => `Shown as it was at ${time}.`,
  save: 'Save',
  when: 'When',
  who: 'Who',
  answers: {
    title: 'Unanswered',
    nothing: 'Everyone has an answer.',
    noTime: 'no time of request',
    left: (minutes) => `${duration(minutes)} left`,
    late: (minutes) => `${duration(minutes)} past the norm`,
  },
  steps: {
    title: 'Stuck and steps',
    nothing: 'Nothing is stuck, and every deal has a step and a date.',
    set: 'Set a step',
    what: 'What comes next',
  },
  debts: {
    title: 'Debts',
    nothing: 'No debt needs a word yet.',
    set: 'Set an action',
    what: 'What is done about it',
    overdue: (days) => `${days} ${pluralEn(days, 'day', 'days')} overdue`,
    dueOn: (day) => `due ${day}`,
  },
  top: {
    title: 'Top deals',
    nothing: 'No open deal has an amount.',
    atRisk: (count) => `${count} at risk`,
    blocker: (what) => `In the way: ${what}`,
  },
  plan: 'Plan',
  standUp: {
    title: 'Stand-up',
    nothing: 'Nothing to ask: everything is moving.',
    summary: (changed, overdue) =>
      `${changed} ${pluralEn(changed, 'deal', 'deals')} changed, ${overdue} ${pluralEn(overdue, 'thing', 'things')} overdue`,
  },
  otherFigures: 'More figures',
  health: 'How the check is doing',
  noProblems: 'Nothing is wrong with the workbook.',
  tabs: { today: 'Today', attention: 'Attention', decide: 'Decide', deal: 'Deal', setUp: 'Set-up' },
  approvals: {
    nothing: 'Nothing waits for a decision.',
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
    repairs: {
      acknowledgeGap: 'Acknowledge the gap',
      startAfresh: 'Start approvals afresh',
      repairProtections: 'Repair the protections',
    },
  },
  deal: {
    numbers: 'Numbers',
    clean: 'Nothing to remark.',
    clearedBy: (how) => `To clear it: ${how}`,
    ask: 'What to ask',
    good: 'What good looks like',
    callBack: 'When to call back',
  },
  setUp: {
    found: (tab, row) => `Deals: the "${tab}" tab, headers in row ${row}`,
    mapping: 'Recognised',
    confidence: { exact: 'exact', synonym: 'synonym', phrase: 'by its words' },
    unknown: 'Not recognised: stays as it is',
    doubled: (title, headers) => `"${title}": ${headers.join(' and ')} both fit. Rename one of them`,
    own: 'Our columns, added at the right end',
    tabs: 'Tabs to be made',
    offered: 'Columns that are not there: tick those you need',
    turnsOn: (checks) => `turns on: ${checks.join(', ')}`,
    add: 'Add',
    undo: 'Undo set-up',
    complete: 'Everything is there: nothing to add.',
  },
  nothingToDo: 'All is well: no deal needs attention.',
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
