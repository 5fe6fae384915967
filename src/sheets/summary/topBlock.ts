import { topDealsOf } from '../../domain/reports/topDeals';
import type { TopDeal } from '../../domain/reports/topDeals';
import type { CellValue } from '../writing/asText';
import type { Block, Speech } from './block';
import { shortMoney } from './shortMoney';
import type { SummaryInput } from './summaryInput';

/** Credit that is left is worth knowing, and threatens nothing. */
function isAtRisk({ risks }: TopDeal): boolean {
  return risks.some((risk) => risk.kind !== 'credit-left' || risk.left < 0);
}

function lineOf({ deal, amount, risks, blocker, isBlockerStale }: TopDeal, { say, phrases }: Speech): CellValue[] {
  const said = risks.map((risk) => say.top.risk(risk, phrases.money, phrases.days));
  const reason = isBlockerStale ? say.top.stale(blocker) : blocker;
  return [deal.id, deal.client, deal.manager, deal.stageText, phrases.money(amount), said.join('; '), '', reason];
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
