import type { Deal, Kopecks } from '../deal';
import { exact, rounded } from '../money/exact';
import type { DealFacts } from '../facts';
import { divideRounding, isDivisible } from '../money/money';
import { PARTS, partsOf } from '../money/parts';
import type { Settings } from '../settings';
import type { Day } from '../calendar/time';
import { hasNextStep } from './nextStep';
import { funnelStepOf, funnelStepOfKind, FUNNEL_STEPS } from './funnelStep';
import { kindOf } from '../stages';
import type { Stage } from '../stages';

/** A probability as `part` of `whole`, so that a weighted profit rounds exactly. `whole` is a whole number above 0. */
export interface Probability {
  readonly part: number;
  readonly whole: number;
}

/** Closed deals that came this far, and how many of them were paid. */
export interface ClosedCount {
  readonly closed: number;
  readonly paid: number;
}

/** Closed deals by how far they came: a place in `FUNNEL_STEPS`. */
export type History = readonly ClosedCount[];

/** Counts what becomes of deals while those of a book are met (spec §3 "own probability"). */
export interface HistoryLedger {
  readonly meet: (deal: Deal, facts: DealFacts) => void;
  /** Of all deals met; every closed one was a lead. */
  readonly history: () => History;
}

export function historyLedger(): HistoryLedger {
  const farthest = FUNNEL_STEPS.map(() => ({ closed: 0, paid: 0 }));
  return {
    meet(deal, facts) {
      const kind = kindOf(deal.stage);
      if (kind !== 'paid' && kind !== 'lost') return;
      const count = farthest[funnelStepOf(deal, facts)];
      if (count === undefined) return;
      count.closed += 1;
      if (kind === 'paid') count.paid += 1;
    },
    history: () => withFarther(farthest),
  };
}

/** Who came farther came this far too. */
function withFarther(history: History): History {
  let closed = 0;
  let paid = 0;
  const totals = [...history].reverse().map((count) => {
    closed += count.closed;
    paid += count.paid;
    return { closed, paid };
  });
  return totals.reverse();
}

/**
 * Whether an open deal counts in the forecast: it has a next step and its date (spec §3), and nobody has let that date
 * go by for more days than `stepGraceDays` (spec §16 "Forecast").
 */
export function countsInForecast(
  deal: Pick<Deal, 'nextStep' | 'nextStepDate'>,
  { today, settings }: { readonly today: Day; readonly settings: Pick<Settings, 'stepGraceDays'> },
): boolean {
  return hasNextStep(deal) && deal.nextStepDate !== null && today - deal.nextStepDate <= settings.stepGraceDays;
}

/** The probability that the stages tab gives: whole hundredths of a per cent where it can be said so. */
export function tableProbability({ probability }: Stage): Probability {
  const part = partsOf(probability);
  return part === null ? { part: probability, whole: 1 } : { part, whole: PARTS };
}

/** The team's own: of the closed deals that came as far as this stage, those paid. Fewer than `enough`: the table's. */
export function ownProbability(stage: Stage, history: History, enough: number): Probability {
  const { closed, paid } = history[funnelStepOfKind(stage.kind)] ?? { closed: 0, paid: 0 };
  return closed > 0 && closed >= enough ? { part: paid, whole: closed } : tableProbability(stage);
}

/** Gross profit × probability, to the kopeck, half away from zero. */
export function weighted(grossProfit: Kopecks, { part, whole }: Probability): Kopecks {
  const product = grossProfit * part;
  if (isDivisible(product) && Number.isInteger(part)) return divideRounding(product, whole);
  return rounded(exact(grossProfit).times(exact(part)).div(exact(whole)));
}
