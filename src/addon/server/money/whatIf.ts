import { monthToDate } from '../../../domain/calendar/period';
import { readShare } from '../../../domain/reading/share';
import type { WhatIfRules } from '../../../domain/reports/report';
import { breachingSales, isAsked, whatIfOver } from '../../../domain/reports/whatIf';
import type { Phrases } from '../../../domain/words/phrases';
import { moneyMessages } from '../../../i18n/money';
import type { MoneyMessages } from '../../../i18n/money/messages';
import { approvalsTable } from '../../../sheets/tables/approvals';
import { planTable } from '../../../sheets/tables/plan';
import { factsOfBook, looksWithout } from '../../book/openedBook';
import type { OpenedBook } from '../../book/openedBook';
import { door } from '../../run/door';
import { Refusal } from '../../run/refusal';
import { textUpTo } from '../../run/shape';
import type { WhatIfAnswer } from './moneyState';
import { rowSaying } from './rowLists';

const percents = textUpTo(20);

/**
 * What the month would have brought with another floor of margin and another most of discount, both as per cents are
 * typed, '' for none; for a head or the owner (heading 13). It reads the sheet as it is, and writes nothing.
 */
export const whatIf = door<[floor: string, maxDiscount: string], WhatIfAnswer>(
  'whatIf',
  {
    lowest: 'head',
    locks: false,
    needsSetUp: true,
    opening: looksWithout(planTable, approvalsTable),
    takes: [percents, percents],
  },
  answer,
);

function answer({ book, phrases }: OpenedBook, floor: string, maxDiscount: string): WhatIfAnswer {
  const { whatIf: say } = moneyMessages(phrases.language);
  const rules = { floor: shareOf(floor, say), maxDiscount: shareOf(maxDiscount, say) };
  if (!isAsked(rules)) throw new Refusal(say.nothing);
  const whole = factsOfBook(book);
  const breaching = breachingSales(whole, monthToDate(whole.context.today), rules);
  const largestFirst = [...breaching].sort((one, other) => other.then - other.now - (one.then - one.now));
  return {
    said: `${saidRules(rules, phrases, say)}: ${saidOutcome(breaching, phrases, say)}`,
    rows: largestFirst.map(({ sale: { deal }, now, then }) => rowSaying(deal, `+${phrases.money(then - now)}`)),
  };
}

/** Whatever is typed is in per cents: 8 and 0,5 as well as 8 %. */
function shareOf(typed: string, say: MoneyMessages['whatIf']): number | null {
  const text = typed.trim();
  if (text === '') return null;
  const share = readShare(text.includes('%') ? text : `${text}%`);
  if (typeof share !== 'number' || share < 0 || share > 1) throw new Refusal(say.outside);
  return share;
}

function saidRules(
  { floor, maxDiscount }: WhatIfRules,
  { share }: Phrases,
  { rules }: MoneyMessages['whatIf'],
): string {
  const said = (limit: number | null): string => (limit === null ? '' : share(limit));
  return rules(said(floor), said(maxDiscount));
}

function saidOutcome(
  breaching: Parameters<typeof whatIfOver>[0],
  { money, share }: Phrases,
  say: MoneyMessages['whatIf'],
): string {
  const { sales, gain, atRisk, keepShare } = whatIfOver(breaching);
  if (sales === 0) return say.none;
  // Up, never down: a little less than what is said would not pay.
  const keep = keepShare === null ? say.noKeep : say.keep(share(Math.ceil(keepShare * 1000 - 1e-9) / 1000));
  return `${say.gain(money(gain), sales, money(atRisk))}; ${keep}`;
}
