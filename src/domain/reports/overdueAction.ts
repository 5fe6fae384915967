import { SERIOUSNESS } from '../checks/check';
import type { Finding } from '../checks/check';
import type { CheckId } from '../checks';
import type { Context } from '../context';
import type { Bilingual, Language } from '../language';
import { DEBT, missingColumns } from '../needs';
import type { Deal } from '../deal';
import type { DealFacts } from '../facts';
import type { Phrases } from '../words/phrases';
import type { DebtAction } from './receivables';

/** Something to ask about: what a check found, or what has not been done by its day. */
export type Matter = Pick<Finding, 'check' | 'severity' | 'approver' | 'text'>;

/** What may owe: a row, or a deal of several. */
export interface Owing {
  readonly deal: Pick<Deal, 'key'>;
  readonly facts: Pick<DealFacts, 'owed' | 'dueOn'>;
}

/** What an action whose day has passed is called among the checks, in lists and filters. */
export const OVERDUE_ACTION: { readonly id: string; readonly titles: Bilingual } = {
  id: 'debt-action',
  titles: { ru: 'Просрочено действие по долгу', en: 'Action on a debt overdue' },
};

/** The debt itself is asked about by what was to be done about it, where that has a day. */
const DEBT_CHECK: CheckId = 'payment-overdue';

const SAID: Readonly<Record<Language, (action: string, on: string, owed: string) => string>> = {
  ru: (action, on, owed) =>
    `Долг ${owed}: ${action || 'действие'}, срок ${on} прошёл. Сделать или назначить новый день`,
  en: (action, on, owed) => `${owed} owed: ${action || 'an action'}, was due ${on}. Do it or set a new day`,
};

/**
 * An action on a debt whose day has passed while something is owed (the day itself is still its day): it is asked about
 * until it gets another day or the debt is paid. Null where there is none, and where the sheet shows no debts.
 */
export function overdueAction(
  { deal, facts }: Owing,
  actions: ReadonlyMap<string, DebtAction>,
  { today, columns }: Pick<Context, 'today' | 'columns'>,
): Matter | null {
  const { action = '', on = null } = actions.get(deal.key) ?? {};
  if (on === null || on >= today || facts.owed === 0 || missingColumns(DEBT, columns).length > 0) return null;
  const text = (say: Phrases): string => SAID[say.language](action, say.day(on), say.money(facts.owed));
  return { check: OVERDUE_ACTION.id, severity: facts.dueOn !== null && facts.dueOn < today ? 'red' : 'amber', text };
}

/**
 * What there is to say of a deal: `found`, the most serious first, with the action on its debt that is overdue: in the
 * place of the debt, else before what is less serious.
 */
export function withOverdueAction(found: readonly Matter[], action: Matter | null): readonly Matter[] {
  if (action === null) return found;
  const debt = found.findIndex(({ check }) => check === DEBT_CHECK);
  const after = found.findIndex(({ severity }) => SERIOUSNESS[severity] > SERIOUSNESS[action.severity]);
  const place = debt >= 0 ? debt : after >= 0 ? after : found.length;
  return [...found.slice(0, place), action, ...found.slice(debt >= 0 ? place + 1 : place)];
}
