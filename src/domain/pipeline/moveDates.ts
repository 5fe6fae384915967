import type { WorkCalendar } from '../calendar/workCalendar';
import type { Deal } from '../deal';
import type { StageKind } from '../stages';
import { startOf, wholeSecond } from '../calendar/time';
import type { Day, Instant } from '../calendar/time';

/** Columns of people's that a move may fill in; what stands there is never overwritten. */
export type MoveDateColumn = 'respondedAt' | 'quotedAt' | 'closedAt' | 'nextStepDate';

/** What a move fills in, as moments of the sheet's wall clock: days are their midnight. */
export type MoveDates = Readonly<Partial<Record<MoveDateColumn, Instant>>>;

/** The moment at which a move is made. */
export interface MoveTime {
  readonly now: Instant;
  readonly today: Day;
  readonly calendar: WorkCalendar;
}

/**
 * The stages whose date is the move itself. Invoice, shipment and payment are events elsewhere: a stage demands them as
 * evidence, so a move does not make them up (docs/decisions/0007-stage-facts.md).
 */
const DATED: Readonly<Partial<Record<StageKind, Exclude<MoveDateColumn, 'nextStepDate'>>>> = {
  contact: 'respondedAt',
  quote: 'quotedAt',
  lost: 'closedAt',
};

/**
 * What a move to the deal's stage fills in: the stage's own date where it is blank, and the next step's date where it is
 * blank or past, by the stage's norm in working days (spec §3 «Шаг через, дн.»). An unreadable cell is not blank.
 */
export function moveDatesOf(deal: Deal, { now, today, calendar }: MoveTime): MoveDates {
  const { stage, unreadable } = deal;
  const facts: Partial<Record<MoveDateColumn, Instant>> = {};
  if (stage === null) return facts;
  const dated = DATED[stage.kind];
  if (dated !== undefined && deal[dated] === null && !unreadable.includes(dated))
    facts[dated] = dated === 'respondedAt' ? wholeSecond(now) : startOf(today);
  const isStepDue = deal.nextStepDate === null ? !unreadable.includes('nextStepDate') : deal.nextStepDate < today;
  if (stage.stepAfterDays !== null && isStepDue)
    facts.nextStepDate = startOf(calendar.addWorkingDays(today, stage.stepAfterDays));
  return facts;
}
