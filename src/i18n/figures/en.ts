import { pluralEn } from '../../domain/words/plural';
import type { FigureMessages } from './messages';

const RISKS = {
  'not-shipped': 'paid, not shipped',
  refused: 'approval refused',
  'unconfirmed-promise': 'date not confirmed',
  'no-step': 'no step',
} as const;

export const en = (): FigureMessages => ({
  none: '—',
  good: {
    'plan-reached': "The month's plan is reached",
    'no-large-deals': 'No open deals with an amount',
    'nobody-waits': 'Nobody waits for an answer',
    'no-losses': 'No deals lost this month',
    'no-losses-then': 'No deals lost in this period',
    'nobody-quiet': 'No regular client has gone quiet',
    'day-clear': 'No step is due or overdue, nothing is stuck',
    'nothing-stuck': 'Nothing is stuck, every deal has a step and a date',
    'nothing-overdue': 'Nothing overdue',
    'nobody-to-remind': 'No debt needs a word yet',
    'no-discounts': 'No discounts off the list this month',
    'nothing-late': 'nothing overdue',
    'nothing-to-ask': 'Nothing to ask: everything is moving',
    'nothing-to-decide': 'Nothing waits for a decision',
    'nothing-to-do': 'All is well: no deal needs attention',
    'deal-clean': 'Nothing to remark',
  },
  unseen: {
    anything: 'Not known',
    figure: 'not known',
    profit: 'Gross profit is not known',
    need: 'What is left to the plan is not known',
    forecast: 'The forecast is not known',
    top: 'The largest deals are not known',
    answers: 'Answers to requests are not known',
    funnel: 'The funnel is not known',
    losses: 'Losses are not known',
    stuck: 'Stuck deals are not known',
    noStep: 'Deals without a step are not known',
    debts: 'Debts are not known',
    discounts: 'The price of discounts is not known',
    cash: 'When the money comes is not known',
    noColumns: (columns) =>
      columns.length === 1
        ? `there is no "${columns[0] ?? ''}" column`
        : `there are no columns ${columns.map((column) => `"${column}"`).join(', ')}`,
  },
  pace: (share) => `pace ${share}`,
  ofMonth: (title) => `${title} this month`,
  profit: {
    title: (profit, attainment, pace) =>
      attainment === null
        ? `Gross profit ${profit} this month, no plan set`
        : `Gross profit ${profit}: ${attainment} of the plan${pace === null ? '' : `, pace ${pace}`}`,
    header: ['', 'Yesterday', 'This month', 'Plan'],
    notRecognized: (count, profit) =>
      `${count} more shipped without a date${profit === null ? '' : `: ${profit} of profit not recognised`}`,
  },
  plan: {
    neededPerDay: (money, days) => `The plan needs ${money} a working day, ${days} left`,
    none: "The month's plan belongs on the Plan tab",
    forecast: (byTable, byOwn) => `Open deals will bring ${byTable}, by own history ${byOwn}`,
    gap: {
      difference: 'Against plan today',
      requests: '— requests',
      conversion: '— conversion',
      averageDeal: '— average deal',
      margin: '— margin',
    },
  },
  top: {
    title: (count, amount, atRisk) =>
      `${count} largest ${pluralEn(count, 'deal', 'deals')}: ${amount}${atRisk === null ? '' : `, ${atRisk} at risk`}`,
    header: ['Client', 'No.', 'Manager', 'Stage', 'Amount', 'At risk', 'Blocker'],
    risk: (risk, money, days) => {
      if (risk.kind === 'overdue-debt') return `debt ${money(risk.owed)}, ${days(risk.days)} overdue`;
      if (risk.kind === 'over-limit') return `${money(risk.excess)} over the limit`;
      if (risk.kind === 'silence') return `silent for ${days(risk.days)}`;
      return RISKS[risk.kind];
    },
    stale: (blocker) => `${blocker} (not updated lately)`,
  },
  answers: {
    worst: (step, days, recent, earlier) =>
      `The weak spot is "${step}": ${recent} get there within ${days}, it used to be ${earlier}`,
    early: 'too early to judge',
    small: 'little data',
    reach: { requests: 'Requests', contact: 'Contact', quote: 'Quote', deal: 'Deal', payment: 'Payment' },
    step: (reach, count, share) => (share === '' ? `${reach}: ${count}` : `${reach}: ${count} · ${share}`),
  },
  losses: {
    total: (count, profit) => `Deals lost: ${count}, profit lost: ${profit}`,
    why: (reasons) => `Why: ${reasons.join(', ')}`,
    where: (stages) => `Where they left: ${stages.join(', ')}`,
    objections: (objections) =>
      objections.length === 0 ? 'No objections written down' : `Objections: ${objections.join(', ')}`,
    costliest: (reason, profit) => `"${reason}" costs most: ${profit}. What do we change?`,
  },
  debts: {
    title: (overdue, clients) => `${overdue} overdue from ${clients} ${pluralEn(clients, 'client', 'clients')}`,
    owed: (news, owed) => `${news}, ${owed} owed in all`,
    header: ['Client', 'No.', 'Manager', 'Owed', 'Overdue', 'What to do', 'Action', 'When', 'Who'],
  },
  pulse: {
    promises: (value) => `Promises kept ${value}`,
    answers: (value) => `answered in time ${value}`,
    unanswered: (value) => `unanswered ${value}`,
    stuck: (value) => `stuck ${value}`,
    noStep: (value) => `without a step ${value}`,
    quiet: (value) => `quiet clients ${value}`,
  },
  pulseUnseen: {
    names: { promises: 'promises', answers: 'answers', stuck: 'stuck deals', noStep: 'steps', quiet: 'quiet clients' },
    said: (names, noColumns) => `not known: ${names.join(', ')}; ${noColumns}: add in set-up`,
  },
  standUp: {
    changed: (count) =>
      count === 0 ? 'no change since yesterday' : `${count} ${pluralEn(count, 'deal', 'deals')} changed`,
    overdue: (count) => `${count} ${pluralEn(count, 'thing', 'things')} overdue`,
  },
  todo: {
    decided: 'Approved: go on',
    refused: 'Refused: change the terms',
    unanswered: 'Answer the request',
    'debt-action': 'Act on the debt',
    promise: 'Ship as promised',
    unsent: 'Promise a day',
    'step-overdue': 'Do the overdue step',
    'step-today': 'Do today’s step',
    'no-step': 'Plan the next step',
    stuck: 'Get it moving',
  },
  change: { since: 'since yesterday', same: 'as yesterday', points: ' pp' },
});
