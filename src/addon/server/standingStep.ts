import type { Deal } from '../../domain/deal';
import { isoOf } from '../../domain/time';
import { cellsHashOf } from '../../sheets/rowHash';
import type { StandingStep } from './dealCard';

/** What comes next in a deal, as its row says now. */
export function standingStep(deal: Deal): StandingStep {
  const { nextStep: step, nextStepDate } = deal;
  return { step, day: nextStepDate === null ? '' : isoOf(nextStepDate), seen: cellsHashOf(deal) };
}
