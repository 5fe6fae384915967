import { addressesIn } from '../../domain/words/addresses';
import type { Rules } from '../../domain/context';
import type { Language } from '../../domain/language';
import { summaryMessages } from '../../i18n/summary';

/** To whom the digest goes, and what keeps it from others. */
export interface DigestPlan {
  readonly to: readonly string[];
  /** Sentences for the health line. */
  readonly notes: readonly string[];
}

/** Whether this account may mail and has some of its day's mails left; without consent every call is refused. */
export function mayMail(): boolean {
  try {
    return MailApp.getRemainingDailyQuota() > 0;
  } catch {
    return false;
  }
}

/**
 * The addresses of the setting that `team` knows as a head's or an owner's: figures of the whole business go to nobody
 * else. The others are named, and so is a consent that is missing.
 *
 * @param isRefused the account that runs the clock may not mail
 */
export function digestPlan(
  { settings, team }: Pick<Rules, 'settings' | 'team'>,
  language: Language,
  isRefused: boolean,
): DigestPlan {
  const wanted = addressesIn(settings.digestTo);
  const to = wanted.filter((address) => (team.byEmail(address)?.role ?? 'manager') !== 'manager');
  const strangers = wanted.filter((address) => !to.includes(address));
  const { noDigestFor, noMailConsent } = summaryMessages(language).health;
  const notes = strangers.length === 0 ? [] : [noDigestFor(strangers.join(', '))];
  return isRefused && (to.length > 0 || settings.dayTo)
    ? { to: [], notes: [...notes, noMailConsent] }
    : { to: [...new Set(to)], notes };
}
