import { isAtRisk } from '../../domain/reports/topDeals';
import type { TopDeal } from '../../domain/reports/topDeals';
import { tellNews } from './goodNews';
import { missingForAll } from '../../domain/seen';
import { shortMoney } from './shortMoney';
import type { Row, Speech, Told } from './told';
import { saidUnseen } from './unseen';

/** What the risks of a deal are found by. */
const RISKS = ['overdue-receivable', 'no-next-step', 'stuck'] as const;

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

/** How many are at risk; null where there are none among what is seen, and not everything is. */
function atRiskOf(top: readonly TopDeal[], { columns }: Speech): number | null {
  const atRisk = top.filter(isAtRisk).length;
  return atRisk === 0 && missingForAll(RISKS, columns).length > 0 ? null : atRisk;
}

/** The largest open deals and what is at risk; null: not seen. */
export function tellTop(top: readonly TopDeal[] | null, speech: Speech): Told {
  const { say, phrases } = speech;
  if (top === null) return { title: saidUnseen('top', speech), lines: [] };
  if (top.length === 0) return { title: tellNews('no-large-deals', speech).text, lines: [] };
  const amount = top.reduce((sum, deal) => sum + deal.amount, 0);
  return {
    title: say.top.title(top.length, shortMoney(amount, phrases), atRiskOf(top, speech)),
    lines: [say.top.header, ...top.map((deal) => rowOf(deal, speech))],
  };
}
