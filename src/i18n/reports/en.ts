import type { ReportMessages } from './messages';

export const en = (): ReportMessages => ({
  notDue: 'not due',
  paid: 'Paid',
  later: 'Not due for a while',
  noDeal: 'The deal is no longer in the sheet',
  promiseBroken: (day) => `Promised ${day}, has not paid`,
  changed: 'Changed',
  overdue: 'Overdue',
  ask: 'Ask',
  clean: 'In order',
  unseen: 'Not known',
  settled: 'Settled',
  more: (count) => `and ${count} more`,
  littleData: (sales, enough) => `little data: ${sales} of ${enough} sales`,
  apart: (lead) => `${lead} on the same mix`,
  alone: 'nobody to compare with: the others have few sales',
  sameMix: 'as the team on the same mix',
  points: (points) => `${points} pp`,
  newcomer: (week) => `newcomer, week ${week}`,
  atMedian: "at the team's median",
});
