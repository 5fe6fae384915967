import type { Kopecks } from '../deal';
import { ownProbability, tableProbability, weighted } from '../forecast';
import { hasNextStep } from '../nextStep';
import { reachOfKind } from '../reach';
import type { Review } from '../review';
import { shareOf } from '../share';
import type { Stage } from '../stages';

/** One open stage in the forecast. */
export interface StageForecast {
  readonly stage: Stage;
  /** Open deals in the stage that count, and those without a step or its date, which do not. */
  readonly counted: number;
  readonly notCounted: number;
  readonly grossProfit: Kopecks;
  readonly byTable: Kopecks;
  readonly byOwn: Kopecks;
  /** Closed deals that came this far. */
  readonly closed: number;
  /** The paid share of them; null when there are none. Used once `closed` reaches the setting. */
  readonly ownProbability: number | null;
  readonly usesOwn: boolean;
}

type ReviewedBook = Pick<Review, 'context' | 'deals' | 'history'>;

/** The forecast stage by stage, with what the team's own history says beside the table's probability. */
export function stageForecastsOf(review: ReviewedBook): StageForecast[] {
  const open = review.context.stages.list.filter(({ kind }) => kind !== 'paid' && kind !== 'lost');
  return open.map((stage) => stageForecast(stage, review));
}

function stageForecast(stage: Stage, { context, deals, history }: ReviewedBook): StageForecast {
  const enough = context.settings.ownProbabilityFrom;
  const { closed, paid } = history[reachOfKind(stage.kind)] ?? { closed: 0, paid: 0 };
  const own = ownProbability(stage, history, enough);
  const inStage = deals.filter(({ deal }) => deal.stage === stage);
  const profits = inStage.filter(({ deal }) => hasNextStep(deal)).map(({ facts }) => facts.grossProfit ?? 0);
  return {
    stage,
    counted: profits.length,
    notCounted: inStage.length - profits.length,
    grossProfit: sum(profits),
    byTable: sum(profits.map((profit) => weighted(profit, tableProbability(stage)))),
    byOwn: sum(profits.map((profit) => weighted(profit, own))),
    closed,
    ownProbability: shareOf(paid, closed),
    usesOwn: closed > 0 && closed >= enough,
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
