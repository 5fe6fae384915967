import { topDealsOf } from '../../../domain/reports/topDeals';
import type { TopDeal } from '../../../domain/reports/topDeals';
import type { CellValue } from '../../cells/asText';
import type { Block, Speech } from './block';
import { shortMoney } from './shortMoney';
import type { SummaryInput } from './summaryInput';

/** Credit that is left is worth knowing, and threatens nothing. */
export function isAtRisk({ risks }: TopDeal): boolean {
  return risks.some((risk) => risk.kind !== 'credit-left' || risk.left < 0);
}

export function saidRisks({ risks }: TopDeal, { say, phrases }: Speech): string[] {
  return risks.map((risk) => say.top.risk(risk, phrases.money, phrases.days));
}

/** «Что мешает», and whether it may be out of date. */
export function saidBlocker({ blocker, isBlockerStale }: TopDeal, { say }: Speech): string {
  return isBlockerStale ? say.top.stale(blocker) : blocker;
}

function lineOf(top: TopDeal, speech: Speech): CellValue[] {
  const { id, client, manager, stageText } = top.deal;
  const risks = saidRisks(top, speech).join('; ');
  return [client, id, manager, stageText, speech.phrases.money(top.amount), risks, '', saidBlocker(top, speech)];
}

/** The five largest deals and what is at risk. */
export function topBlock({ review }: SummaryInput, speech: Speech): Block {
  const { say, phrases } = speech;
  const top = topDealsOf(review);
  if (top.length === 0) return { title: say.top.empty, lines: [] };
  const amount = top.reduce((sum, deal) => sum + deal.amount, 0);
  return {
    title: say.top.title(top.length, shortMoney(amount, phrases), top.filter(isAtRisk).length),
    lines: [say.top.header, ...top.map((deal) => lineOf(deal, speech))],
  };
}
