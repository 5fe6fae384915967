import { NAMED_PERIODS, namedPeriod } from '../../domain/calendar/period';
import type { ChosenPeriod } from '../../domain/calendar/period';
import type { Day, Period } from '../../domain/calendar/time';
import { readDay } from '../../domain/reading/date';
import { tellNews } from '../../i18n/figures/goodNews';
import { speechOf } from '../../i18n/figures/told';
import { approvalsTable } from '../../sheets/tables/approvals';
import { clientsTable } from '../../sheets/tables/clients';
import { holidaysTable } from '../../sheets/tables/holidays';
import { ladderTable } from '../../sheets/tables/ladder';
import { planTable } from '../../sheets/tables/plan';
import { pricesTable } from '../../sheets/tables/prices';
import { factsOfBook, looksWithout } from '../book/openedBook';
import { visibleTo } from '../book/ownRows';
import { door } from '../run/door';
import type { Visit } from '../run/door';
import { Refusal } from '../run/refusal';
import { oneOf, textUpTo } from '../run/shape';
import { lossLines } from './lossLines';
import type { PeriodLosses } from './todayState';

const day = textUpTo(20);

/** What says nothing of a deal that was lost. */
const UNUSED = [ladderTable, clientsTable, planTable, holidaysTable, pricesTable, approvalsTable];

/**
 * What a period lost (spec §6 "losses"), a manager the own deals; `from` and `to` are typed days, asked of `own` alone.
 * Writes nothing.
 */
export const losses = door<[chosen: ChosenPeriod, from: string, to: string], PeriodLosses>(
  'losses',
  {
    lowest: 'manager',
    locks: false,
    needsSetUp: true,
    takes: [oneOf(...NAMED_PERIODS, 'own'), day, day],
    opening: looksWithout(...UNUSED),
  },
  lossesIn,
);

function lossesIn(visit: Visit, chosen: ChosenPeriod, from: string, to: string): PeriodLosses {
  const { book, phrases, access } = visit;
  const { context, deals } = factsOfBook(book);
  const period = chosen === 'own' ? ownPeriod(visit, from, to) : namedPeriod(chosen, context.today);
  const speech = speechOf(phrases, context.columns);
  const lost = lossLines({ context, deals: visibleTo(access, deals) }, period, speech);
  return {
    ...lost,
    said: lost.count === 0 ? [tellNews('no-losses-then', speech).text] : lost.said,
    days: `${phrases.day(period.from)} – ${phrases.day(period.to)}`,
  };
}

function ownPeriod({ say }: Visit, from: string, to: string): Period {
  const period = { from: typedDay(from), to: typedDay(to) };
  if (period.from === null || period.to === null) throw new Refusal(say.badDays);
  if (period.from > period.to) throw new Refusal(say.badPeriod);
  return { from: period.from, to: period.to };
}

function typedDay(text: string): Day | null {
  const read = readDay(text, () => 0 as never);
  return typeof read === 'number' ? read : null;
}
