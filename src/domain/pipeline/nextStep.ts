import type { Day } from '../calendar/time';

/** What is to be done next on a deal, and whether it is late. */
export type NextStepState = 'no-step' | 'no-date' | 'overdue' | 'today' | 'planned';

/** Where the next step stands on `today`; a step of today is not overdue yet. */
export function nextStepState(step: string, date: Day | null, today: Day): NextStepState {
  if (step.trim() === '') return 'no-step';
  if (date === null) return 'no-date';
  if (date < today) return 'overdue';
  return date === today ? 'today' : 'planned';
}

/** An open deal counts in the forecast only with a next step and its date (spec §3). */
export function hasNextStep(deal: { readonly nextStep: string; readonly nextStepDate: Day | null }): boolean {
  return deal.nextStep !== '' && deal.nextStepDate !== null;
}
