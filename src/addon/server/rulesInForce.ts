import type { Context } from '../../domain/context';
import type { Phrases } from '../../domain/words/phrases';
import type { AddonMessages } from '../../i18n/addon/messages';
import type { RulesInForce } from './state';

/** The rules that people ask about most, by which this workbook is judged now. */
export function rulesInForce(
  { settings, ladders }: Context,
  { share }: Phrases,
  { roles }: AddonMessages,
): RulesInForce {
  const { responseMinutes, schedule, stopAfterDays, gate, dailyHour, digestTo } = settings;
  const limit = (value: number | null): string => (value === null ? '' : share(value));
  const ladder = ladders.forGroup('').map(({ role, discountUpTo, marginFrom }) => ({
    role: roles[role],
    discountUpTo: limit(discountUpTo),
    marginFrom: limit(marginFrom),
  }));
  return { responseMinutes, schedule, stopAfterDays, gate, dailyHour, digestTo, ladder };
}
