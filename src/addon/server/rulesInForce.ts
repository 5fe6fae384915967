import type { Context } from '../../domain/context';
import type { Phrases } from '../../domain/words/phrases';
import type { AddonMessages } from '../../i18n/addon/messages';
import type { CreditLimit, CreditLimits } from '../../domain/rules/creditLimits';
import type { RulesInForce } from './state';

/** The rules that people ask about most, by which this workbook is judged now. */
export function rulesInForce(
  { settings, ladders }: Context,
  phrases: Phrases,
  { roles, credit }: AddonMessages,
): RulesInForce {
  const { responseMinutes, schedule, stopAfterDays, gate, dailyHour, digestTo } = settings;
  const limit = (value: number | null): string => (value === null ? '' : phrases.share(value));
  const ladder = ladders.forGroup('').map(({ role, discountUpTo, marginFrom, credit: limits }) => ({
    role: roles[role],
    discountUpTo: limit(discountUpTo),
    marginFrom: limit(marginFrom),
    credit: ladders.signsCredit ? saidCredit(limits, phrases, credit) : '',
  }));
  return { responseMinutes, schedule, stopAfterDays, gate, dailyHour, digestTo, ladder };
}

/** What a rung signs of credit, in the order of the ladder's columns; a blank signs none. */
function saidCredit(limits: CreditLimits | undefined, { money, days }: Phrases, say: AddonMessages['credit']): string {
  const said = (limit: CreditLimit | undefined, what: (limit: string) => string, inUnits: (limit: number) => string) =>
    limit === null || limit === undefined ? [] : [what(limit === 'no-limit' ? say.any : say.upTo(inUnits(limit)))];
  const parts = [
    ...said(limits?.deferralUpTo, say.deferral, days),
    ...said(limits?.overLimitUpTo, say.overLimit, money),
    ...said(limits?.overdueUpTo, say.overdue, days),
  ];
  return parts.length === 0 ? say.none : parts.join(', ');
}
