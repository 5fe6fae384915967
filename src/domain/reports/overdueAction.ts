import type { Finding } from '../checks/check';
import type { Day } from '../calendar/time';
import type { Language } from '../language';
import type { ReviewedDeal } from '../review';
import type { Phrases } from '../words/phrases';
import type { DebtAction } from './receivables';

/** Something to ask about: what a check found, or what has not been done by its day. */
export type Matter = Pick<Finding, 'check' | 'severity' | 'approver' | 'text'>;

const SAID: Readonly<Record<Language, (action: string, on: string, owed: string) => string>> = {
  ru: (action, on, owed) =>
    `Долг ${owed}: ${action || 'действие'}, срок ${on} прошёл. Сделать или назначить новый день`,
  en: (action, on, owed) => `${owed} owed: ${action || 'an action'}, was due ${on}. Do it or set a new day`,
};

/**
 * An action on a debt whose day has passed while something is owed (the day itself is still its day): it is asked about
 * until it gets another day or the debt is paid. Null where there is none.
 */
export function overdueAction(
  { deal, facts }: ReviewedDeal,
  actions: ReadonlyMap<string, DebtAction>,
  today: Day,
): Matter | null {
  const { action = '', on = null } = actions.get(deal.key) ?? {};
  if (on === null || on >= today || facts.owed === 0) return null;
  const text = (say: Phrases): string => SAID[say.language](action, say.day(on), say.money(facts.owed));
  return { check: 'debt-action', severity: facts.dueOn !== null && facts.dueOn < today ? 'red' : 'amber', text };
}
