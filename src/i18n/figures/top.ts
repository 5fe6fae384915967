import { isAtRisk } from '../../domain/reports/topDeals';
import type { TopDeal } from '../../domain/reports/topDeals';
import { shortMoney } from './shortMoney';
import type { Row, Speech, Told } from './told';

/** What threatens the deal, a phrase for each risk. */
export function saidRisks({ risks }: TopDeal, { say, phrases }: Speech): string[] {
  return risks.map((risk) => say.top.risk(risk, phrases.money, phrases.days));
}

/** «Что мешает», and whether it may be out of date; '' when nobody said. */
export function saidBlocker({ blocker, isBlockerStale }: TopDeal, { say }: Speech): string {
  return isBlockerStale ? say.top.stale(blocker) : blocker;
}

function rowOf(top: TopDeal, speech: Speech): Row {
  const { id, client, manager, stageText } = top.deal;
  const risks = saidRisks(top, speech).join('; ');
  return [client, id, manager, stageText, speech.phrases.money(top.amount), risks, saidBlocker(top, speech)];
}

/** The largest open deals and what is at risk. */
export function tellTop(top: readonly TopDeal[], speech: Speech): Told {
  const { say, phrases } = speech;
  if (top.length === 0) return { title: say.top.empty, lines: [] };
  const amount = top.reduce((sum, deal) => sum + deal.amount, 0);
  return {
    title: say.top.title(top.length, shortMoney(amount, phrases), top.filter(isAtRisk).length),
    lines: [say.top.header, ...top.map((deal) => rowOf(deal, speech))],
  };
}
