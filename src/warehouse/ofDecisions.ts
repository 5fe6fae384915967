/** What rests on decisions: untold where they cannot be told from forgeries. */
export const OF_DECISIONS: readonly string[] = [
  'unapproved-sales',
  'unapproved-gross-profit',
  'approvals-waiting',
  'decision-median',
  'decision-p90',
];
