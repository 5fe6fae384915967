import type { FigureId } from '../../domain/seen';

/** What the summary tells of, by the figures in which each consists. */
export const SUBJECTS = {
  profit: ['gross-profit'],
  need: ['plan-attainment'],
  forecast: ['forecast'],
  top: ['top'],
  answers: ['answered-in-time'],
  funnel: ['funnel'],
  losses: ['losses'],
  stuck: ['stuck'],
  noStep: ['no-next-step'],
  debts: ['receivable', 'overdue-receivable'],
  discounts: ['discounts'],
  cash: ['cash'],
} as const satisfies Readonly<Record<string, readonly [FigureId, ...FigureId[]]>>;

export type UnseenSubject = keyof typeof SUBJECTS;
