import { pluralEn } from '../../domain/words/plural';
import type { SummaryMessages } from './messages';

export const en = (): SummaryMessages => ({
  heading: (book, day) => `${book}: summary for ${day}`,
  digest: {
    profit: (money) => `profit ${money}`,
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
  today: 'Day and time built',
  notes: 'Notes',
  health: {
    title: (at, skipped, problems) =>
      `Last run ${at}: ${skipped} ${pluralEn(skipped, 'cell', 'cells')} not read, ${problems} ${pluralEn(problems, 'remark', 'remarks')} on the workbook`,
    alive: 'The hourly check is running',
    dead: 'The check has stood still for over three hours: turn it on in the menu "ROP control"',
    runBy: (email) => `The check is run by ${email}`,
    noDigestFor: (addresses) => `Not mailed to ${addresses}: neither head nor owner on the Team tab`,
    noMailConsent:
      'No letters are mailed: no permission to send mail. Whoever turned the report on gives it, in the menu',
    mailFailed: 'The morning digest was not mailed today: the mail service refused',
    daysFailed: (names) => `The morning letter was not sent today to ${names}: the mail service refused`,
  },
  meanings: {
    gap: 'Fact less the part of the plan due by today. The parts add up to it: usual requests, conversion, deal and margin (of the 90 days before the month) are replaced by the actual ones in turn',
    top: 'The largest by amount with VAT: deals and shipments, then quotes. At risk: a risk stands in column F',
    losses:
      'Deals closed this month; the profit is what they would have brought at the prices of the row. What you decide to change goes into Notes',
  },
  chart: {
    profit: 'Gross profit, running total',
    day: 'Day',
    plan: 'Plan',
    margin: 'Margin',
    funnel: "The month's funnel",
    aging: 'Debts by days overdue',
    notDue: 'not due',
    week: (week) => (week === 0 ? 'day 0' : `week ${week}`),
  },
});
