import type { Deal } from '../../domain/deal';
import { isoOf } from '../../domain/calendar/time';
import type { Day } from '../../domain/calendar/time';
import { cellsHashOf } from '../../sheets/dealRows/rowHash';
import { printOfStep } from '../../sheets/dealRows/stepPrint';
import type { StandingStep } from './dealCard';
import { printsOf } from './seen';

/** What comes next in a deal, as its row says now. */
export function standingStep(deal: Deal): StandingStep {
  const { nextStep: step, nextStepDate } = deal;
  return { step, day: nextStepDate === null ? '' : isoOf(nextStepDate), seen: stepSeen(deal) };
}

/** Tells whether anybody changed the row meanwhile: the step, its date, and all the rest that people fill. */
export function stepSeen(deal: Deal): string {
  const { nextStep, nextStepDate } = deal;
  const rest = cellsHashOf({ ...deal, nextStep: '', nextStepDate: null });
  return `${printsOf(rest)}.${printOfStep(nextStep, nextStepDate)}`;
}

/** The same of a row in which nothing but this step is known. */
export function stepWanted(step: string, day: Day): string {
  return `${printsOf('')}.${printOfStep(step, day)}`;
}
