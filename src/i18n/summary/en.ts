import { pluralEn } from '../../domain/words/plural';
import type { SummaryMessages } from './messages';

export const en = (): SummaryMessages => ({
  heading: (book, day) => `${book}: summary for ${day}`,
  today: 'Day and time built',
  notes: 'Notes',
  none: '—',
  profit: {
    title: (profit, attainment, pace) =>
      attainment === null
        ? `Gross profit ${profit} this month, no plan set`
        : `Gross profit ${profit}: ${attainment} of the plan${pace === null ? '' : `, pace ${pace}`}`,
    header: ['', 'Yesterday', 'This month', 'Plan'],
    neededPerDay: (money, days) => `The plan needs ${money} a working day, ${days} left`,
    planReached: "The month's plan is reached",
    noPlan: "The month's plan belongs on the Plan tab",
    forecast: (byTable, byOwn) => `Open deals will bring ${byTable}, by own history ${byOwn}`,
    gap: {
      title: 'Against plan today',
      requests: '— requests',
      conversion: '— conversion',
      averageDeal: '— average deal',
      margin: '— margin',
      meaning:
        'Fact less the part of the plan due by today. The parts add up to it: usual requests, conversion, deal and margin (of the 90 days before the month) are replaced by the actual ones in turn',
    },
  },
  top: {
    title: (count, amount, atRisk) =>
      `${count} largest ${pluralEn(count, 'deal', 'deals')}: ${amount}, ${atRisk} at risk`,
    empty: 'No open deals with an amount',
    header: ['Client', 'No.', 'Manager', 'Stage', 'Amount', 'At risk', '', 'Blocker'],
    risk: (risk, money, days) => {
      if (risk.kind === 'overdue-debt') return `debt ${money(risk.owed)}, ${days(risk.days)} overdue`;
      if (risk.kind === 'credit-left')
        return risk.left < 0 ? `${money(-risk.left)} over the limit` : `${money(risk.left)} of the limit left`;
      if (risk.kind === 'silence') return `silent for ${days(risk.days)}`;
      return risk.kind === 'no-step' ? 'no step' : 'date not confirmed';
    },
    stale: (blocker) => `${blocker} (not updated lately)`,
    meaning: 'The largest by amount with VAT: deals and shipments, then quotes. At risk: a risk stands in column F',
  },
  answers: {
    title: (share, median, p90) =>
      share === null
        ? 'Answers to requests: nothing to count this month yet'
        : `${share} of requests answered in time${median === null ? '' : `: usually in ${median}`}${p90 === null ? '' : `, 9 of 10 in ${p90}`}`,
    noColumn: 'Answers to requests are not known: there is no "First response" column',
    waiting: (count, pastNorm) =>
      count === 0 ? 'Nobody waits for an answer' : `${count} wait for an answer, ${pastNorm} past the norm`,
    worst: (step, conversion, usual) => `The weak spot is "${step}": ${conversion} get there, usually ${usual}`,
    reach: { requests: 'Requests', contact: 'Contact', quote: 'Quote', deal: 'Deal', payment: 'Payment' },
    step: (reach, count, conversion) =>
      conversion === null ? `${reach}: ${count}` : `${reach}: ${count} · ${conversion}`,
  },
  losses: {
    total: (count, profit) => `Deals lost: ${count}, profit lost: ${profit}`,
    none: 'No deals lost this month',
    why: (reasons) => `Why: ${reasons.join(', ')}`,
    where: (stages) => `Where they left: ${stages.join(', ')}`,
    objections: (objections) =>
      objections.length === 0 ? 'No objections written down' : `Objections: ${objections.join(', ')}`,
    costliest: (reason, profit) => `"${reason}" costs most: ${profit}. What do we change?`,
    meaning:
      'Deals closed this month; the profit is what they would have brought at the prices of the row. What you decide to change goes into Notes',
  },
  pipelineHygiene: {
    title: (stuck, noStep) => `${stuck} stuck, ${noStep} without a step and a date`,
    header: ['Manager', 'Open', 'Stuck', 'No step', 'Step overdue'],
    clean: 'Nothing is stuck, every deal has a step and a date',
  },
  debts: {
    title: (overdue, clients) => `${overdue} overdue from ${clients} ${pluralEn(clients, 'client', 'clients')}`,
    clean: (owed) => `Nothing overdue, ${owed} owed in all`,
    header: ['Client', 'No.', 'Manager', 'Owed', 'Overdue', 'What to do', '', 'Action', '', 'When', 'Who'],
    notDue: 'not due',
  },
  trend: {
    title: (weeks, stuck, noStep) =>
      `In ${weeks} ${pluralEn(weeks, 'week', 'weeks')}: stuck ${stuck}, no step ${noStep}`,
    early: 'The starting point is written down: in a week it will show what has changed',
    week: (week) => (week === 0 ? 'day 0' : `week ${week}`),
  },
  health: {
    title: (at, skipped, problems) =>
      `Last run ${at}: ${skipped} ${pluralEn(skipped, 'cell', 'cells')} not read, ${problems} ${pluralEn(problems, 'remark', 'remarks')} on the workbook`,
    alive: 'The hourly check is running',
    dead: 'The check has stood still for over three hours: turn it on in the menu "ROP control"',
    runBy: (email) => `The check is run by ${email}`,
    noDigestFor: (addresses) => `Not mailed to ${addresses}: neither head nor owner on the Team tab`,
    noMailConsent:
      'The digest is not mailed: no permission to send mail. Whoever turned the report on gives it, in the menu',
    mailFailed: 'The morning digest was not mailed today: the mail service refused',
  },
  chart: {
    profit: 'Gross profit, running total',
    day: 'Day',
    plan: 'Plan',
    margin: 'Margin',
    funnel: "The month's funnel",
    aging: 'Debts by days overdue',
  },
});
