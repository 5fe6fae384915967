import type { Context } from '../context';
import type { Deal } from '../deal';
import type { DealFacts } from '../facts';
import { creditAnswer, creditAskOf } from '../pipeline/credit';
import type { OnCredit } from '../pipeline/credit';
import { creditApprover } from '../rules/creditSigning';
import type { Phrases } from '../words/phrases';
import type { Approver } from './check';
import { holderOf, sayApprover } from './requiredApprover';

/** Who may sign an exception for a credit finding: undefined where nobody is asked (heading 10 "Signed credit exceptions"). */
export interface CreditException {
  readonly approver: Approver | undefined;
  readonly signerName: string;
}

const NOBODY: CreditException = { approver: undefined, signerName: '' };

/** One and the same for all credit findings of a row; null: a signature has cleared them. */
export function creditException(
  deal: OnCredit & Pick<Deal, 'groupKey'>,
  facts: DealFacts,
  context: Context,
): CreditException | null {
  if (creditAnswer(deal, facts, context).kind === 'approved') return null;
  const { ladders, team } = context;
  const ask = ladders.signsCredit && deal.shippedAt === null ? creditAskOf(deal, facts, context) : null;
  return ask === null ? NOBODY : holderOf(creditApprover(ladders.forGroup(deal.groupKey), ask), team);
}

/** `: согласует РОП (Орлова Нина)`, or nothing. */
export function sayException({ approver, signerName }: CreditException, say: Phrases): string {
  if (approver === undefined) return '';
  return `: ${sayApprover({ approver, signerName }, say, say.language === 'ru' ? 'согласует' : 'needs')}`;
}
