import { FUNNEL_STEPS } from '../../domain/pipeline/funnelStep';
import { NOT_GIVEN } from '../../domain/reports/losses';
import type { Losses, LossLine } from '../../domain/reports/losses';
import { tellNews } from './goodNews';
import { shortMoney } from './shortMoney';
import type { Speech } from './told';
import { saidUnseen } from './unseen';

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

/**
 * What was lost (spec §6 "losses"), in sentences: how much, why, where, against which objections, and what costs most.
 * One that has nothing to say is ''. Null: not seen.
 */
export function saidLosses(losses: Losses | null, speech: Speech): string[] {
  if (losses === null) return [saidUnseen('losses', speech)];
  const { say, phrases } = speech;
  const { count, grossProfit, byReason, byStageLeft, byObjection } = losses;
  if (count === 0) return [tellNews('no-losses', speech).text];
  const given = (name: string): string => name || NOT_GIVEN[phrases.language];
  const reachNamed = (name: string): string => {
    const reach = FUNNEL_STEPS.find((each) => each === name);
    return reach === undefined ? name : say.answers.reach[reach];
  };
  const objections = byObjection.filter(({ name }) => name !== '');
  return [
    say.losses.total(count, shortMoney(grossProfit, phrases)),
    commonest(byReason, given, say.losses.why),
    commonest(byStageLeft, reachNamed, say.losses.where),
    commonest(objections, given, say.losses.objections),
    costliest(byReason, speech),
  ];
}
