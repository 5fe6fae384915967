import { checks } from '../../domain/checks';
import { SERIOUSNESS } from '../../domain/checks/check';
import type { Finding } from '../../domain/checks/check';
import { namedOnce } from '../../domain/namedOnce';
import type { ReviewedDeal } from '../../domain/review';
import type { Phrases } from '../../domain/words/phrases';
import { refOf } from './refOf';
import type { CheckCount, DealLine, SidebarReady } from './state';

/** The deals with findings: the most serious first, of one seriousness where most money is at stake; and what each check found. */
export function attentionOf(deals: readonly ReviewedDeal[], phrases: Phrases): Pick<SidebarReady, 'checks' | 'deals'> {
  const found = deals.filter(({ findings }) => findings.length > 0);
  const lines = [...found].sort(
    (a, b) => seriousness(a) - seriousness(b) || atStake(b) - atStake(a) || a.deal.row - b.deal.row,
  );
  return { checks: checkCounts(found, phrases), deals: lines.map((reviewed) => dealLine(reviewed, phrases)) };
}

const seriousness = ({ findings }: ReviewedDeal): number => SERIOUSNESS[findings[0]?.severity ?? 'grey'];

/** Of a deal that has gone out what is still owed, if anything; else its amount. Unknown is least. */
function atStake({ facts }: ReviewedDeal): number {
  return facts.owed > 0 ? facts.owed : (facts.amount ?? -Infinity);
}

function dealLine({ deal, facts, findings }: ReviewedDeal, phrases: Phrases): DealLine {
  return {
    ...refOf(deal),
    amount: facts.amount === null ? '' : phrases.money(facts.amount),
    severity: findings[0]?.severity ?? 'grey',
    checks: findings.map(({ check }) => check),
    findings: namedOnce(findings).map(({ check, severity, text }) => ({ check, severity, text: text(phrases) })),
  };
}

/** How many deals each check found, in the order of the list of checks. */
function checkCounts(deals: readonly ReviewedDeal[], { language }: Phrases): readonly CheckCount[] {
  const counts = new Map<string, number>();
  const count = ({ check }: Finding): void => void counts.set(check, (counts.get(check) ?? 0) + 1);
  for (const { findings } of deals) findings.forEach(count);
  return checks.flatMap(({ id, titles }) => {
    const found = counts.get(id) ?? 0;
    return found === 0 ? [] : [{ check: id, title: titles[language], count: found }];
  });
}
