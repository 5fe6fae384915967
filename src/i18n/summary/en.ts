import { pluralEn } from '../../domain/words/plural';
import type { SummaryMessages } from './messages';

export const en = (): SummaryMessages => ({
  page: {
    heading: (book, day, weekday, at) => `${book} · ${weekday}, ${day} · built ${at}`,
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    waits: (count, amount) => `Waiting for a decision: ${count}${amount === null ? '' : `, ${amount}`}`,
    profit: 'Profit and plan',
    waiting: ['To decide', 'Amount', 'What is asked', 'Who'],
    nobodySigns: 'nobody',
    top: ['Five largest', 'Amount', 'Manager', 'Stage', 'What is wrong'],
    debts: ['Overdue', 'Owed', 'Days', 'What is done', 'When', 'Who'],
    noAction: (step) => `Nothing. Due: ${step.slice(0, 1).toLowerCase()}${step.slice(1)}`,
    cash: ['Money to come', 'Likely', 'Cautiously', 'Orders'],
    losses: 'Lost this month',
    more: (count) => `and ${count} more`,
  },
  digest: {
    profit: (money) => `profit ${money}`,
    revenue: (money) => `revenue ${money}`,
    ofPlan: (share) => `${share} of plan`,
    toDecide: (count) => `${count} to decide`,
    overdue: (money) => `${money} overdue`,
    waiting: (count) => `Waiting for your decision: ${count}`,
    more: (count) => `And ${count} more in the sidebar, Decide`,
  },
  myDay: {
    subject: (book, day, count) => `${book} ${day}: ${count} for today`,
    title: (count) => `My day: ${count}`,
    more: (count) => `And ${count} more in the sidebar, My day`,
    next: (day, count) => (count === 0 ? `No steps for ${day}` : `Steps for ${day}: ${count}`),
  },
  notes: 'Notes',
  health: {
    title: (at, skipped, problems) =>
      `Last run ${at}: ${skipped} ${pluralEn(skipped, 'cell', 'cells')} not read, ${problems} ${pluralEn(problems, 'remark', 'remarks')} on the workbook`,
    alive: '● all is running',
    dead: '● still for over 3 hours: turn it on in the menu',
    lacking: '● running, with remarks: see below',
    runBy: (email) => `The check is run by ${email}`,
    noDigestFor: (addresses) => `Not mailed to ${addresses}: neither head nor owner on the Team tab`,
    noMailConsent:
      'No letters are mailed: no permission to send mail. Whoever turned the report on gives it, in the menu',
    mailFailed: 'The morning digest was not mailed today: the mail service refused',
    daysFailed: (names) => `The morning letter was not sent today to ${names}: the mail service refused`,
  },
  meanings: {
    losses:
      'Deals closed this month; the profit is what they would have brought at the prices of the row. What you decide to change goes into Notes',
  },
  chart: {
    profit: 'Gross profit since the month began',
    money: (unit) => ({ one: '₽', thousand: '₽ K', million: '₽ M' })[unit],
    day: 'Day of the month',
    marginByDay: 'Margin by day',
    floor: "The manager's floor",
    percent: 'Margin, %',
    funnel: "The month's funnel",
    aging: 'Debts by days overdue',
    daysOverdue: 'Days overdue',
    notDue: 'not due',
    overdue: 'Overdue',
    weekFrom: 'Week from',
    week: (week) => (week === 0 ? 'day 0' : `week ${week}`),
  },
});
