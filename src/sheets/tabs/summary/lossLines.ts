import { FUNNEL_STEPS } from '../../../domain/pipeline/funnelStep';
import { lossesOf, NOT_GIVEN } from '../../../domain/reports/losses';
import type { LossLine } from '../../../domain/reports/losses';
import type { ReviewedDeals } from '../../../domain/review';
import type { Period } from '../../../domain/calendar/time';
import type { Speech } from './block';
import { shortMoney } from './shortMoney';

/** What was lost in a period, in sentences: how much, why, where, against which objections, and what costs most. */
export interface SaidLosses {
  readonly count: number;
  readonly said: readonly string[];
}

const SHOWN = 3;
/** So many letters stand beside the summary's chart. */
const LINE = 62;

/** The commonest first, each with how often it was met, as many as fit a line; of equals the one met first. */
function commonest(
  lines: readonly LossLine[],
  nameOf: (name: string) => string,
  sentence: (names: readonly string[]) => string,
): string {
  const sorted = [...lines].sort((a, b) => b.count - a.count).slice(0, SHOWN);
  const named = sorted.map(({ name, count }) => `${nameOf(name)}\u00a0${count}`);
  while (named.length > 1 && sentence(named).length > LINE) named.pop();
  return sentence(named);
}

/** The named reason that took most profit, as a question to the team; '' while nothing of worth was lost for one. */
function costliest(lines: readonly LossLine[], { say, phrases }: Speech): string {
  const [first] = lines
    .filter(({ name, grossProfit }) => name !== '' && grossProfit > 0)
    .sort((a, b) => b.grossProfit - a.grossProfit);
  return first === undefined ? '' : say.losses.costliest(first.name, shortMoney(first.grossProfit, phrases));
}

/** Why deals were lost, where they left, what clients objected to, and what that cost (spec §6 "losses"). */
export function lossLines(review: ReviewedDeals, period: Period, speech: Speech): SaidLosses {
  const { say, phrases } = speech;
  const { count, grossProfit, byReason, byStageLeft, byObjection } = lossesOf(review, period);
  if (count === 0) return { count, said: [say.losses.none] };
  const given = (name: string): string => name || NOT_GIVEN[phrases.language];
  const reachNamed = (name: string): string => {
    const reach = FUNNEL_STEPS.find((each) => each === name);
    return reach === undefined ? name : say.answers.reach[reach];
  };
  const objections = byObjection.filter(({ name }) => name !== '');
  return {
    count,
    said: [
      say.losses.total(count, shortMoney(grossProfit, phrases)),
      commonest(byReason, given, say.losses.why),
      commonest(byStageLeft, reachNamed, say.losses.where),
      commonest(objections, given, say.losses.objections),
      costliest(byReason, speech),
    ],
  };
}
