import { checks } from '../../domain/checks';
import { SERIOUSNESS } from '../../domain/checks/check';
import { namedOnce } from '../../domain/namedOnce';
import { OVERDUE_ACTION, overdueAction, withOverdueAction } from '../../domain/reports/overdueAction';
import type { Matter } from '../../domain/reports/overdueAction';
import type { DebtAction } from '../../domain/reports/receivables';
import type { ReviewedDeal, ReviewedDeals } from '../../domain/review';
import type { Phrases } from '../../domain/words/phrases';
import { refOf } from './refOf';
import type { CheckCount, DealLine, SidebarReady } from './state';

/** A deal with what there is to say of it. */
interface Attended extends ReviewedDeal {
  /** The most serious first. */
  readonly matters: readonly Matter[];
  /** All that found something, told by a line of its own or by another's. */
  readonly checks: readonly string[];
}

/**
 * The deals that a check found, or whose debt was to be acted on by a day that has passed: the most serious first, of one
 * seriousness where most money is at stake; and what each check found.
 *
 * @param actions what people do about the debts, by the deal's key
 */
export function attentionOf(
  { deals, context }: ReviewedDeals,
  actions: ReadonlyMap<string, DebtAction>,
  phrases: Phrases,
): Pick<SidebarReady, 'checks' | 'deals'> {
  const found = deals.flatMap((reviewed) => attended(reviewed, overdueAction(reviewed, actions, context)));
  const lines = [...found].sort(
    (a, b) => seriousness(a) - seriousness(b) || atStake(b) - atStake(a) || a.deal.row - b.deal.row,
  );
  return { checks: checkCounts(found, phrases), deals: lines.map((each) => dealLine(each, phrases)) };
}

function attended(reviewed: ReviewedDeal, action: Matter | null): Attended[] {
  const { findings } = reviewed;
  if (findings.length === 0 && action === null) return [];
  const checksOf = findings.map(({ check }) => check);
  return [
    {
      ...reviewed,
      matters: withOverdueAction(namedOnce(findings), action),
      checks: action === null ? checksOf : [...checksOf, action.check],
    },
  ];
}

const seriousness = ({ matters }: Attended): number => SERIOUSNESS[matters[0]?.severity ?? 'grey'];

/** Of a deal that has gone out what is still owed, if anything; else its amount. Unknown is least. */
function atStake({ facts }: ReviewedDeal): number {
  return facts.owed > 0 ? facts.owed : (facts.amount ?? -Infinity);
}

function dealLine({ deal, facts, matters, checks: found }: Attended, phrases: Phrases): DealLine {
  return {
    ...refOf(deal),
    amount: facts.amount === null ? '' : phrases.money(facts.amount),
    severity: matters[0]?.severity ?? 'grey',
    checks: found,
    findings: matters.map(({ check, severity, text }) => ({ check, severity, text: text(phrases) })),
  };
}

/** How many deals each check found, in the order of the list of checks; last the actions on debts. */
function checkCounts(deals: readonly Attended[], { language }: Phrases): readonly CheckCount[] {
  const counts = new Map<string, number>();
  const count = (check: string): void => void counts.set(check, (counts.get(check) ?? 0) + 1);
  for (const { checks: found } of deals) found.forEach(count);
  return [...checks, OVERDUE_ACTION].flatMap(({ id, titles }) => {
    const found = counts.get(id) ?? 0;
    return found === 0 ? [] : [{ check: id, title: titles[language], count: found }];
  });
}
