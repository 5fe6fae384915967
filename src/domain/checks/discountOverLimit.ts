import { discountOf } from '../money/figures';
import { ownRung } from '../rules/ladder';
import { defineCheck } from './check';
import { isSold } from './isSold';
import { sayApprover, requiredApproverOf } from './requiredApprover';

/** A quote above the seller's own discount limit, not sold yet, with who may sign it; exactly the limit is within it. */
export const discountOverLimit = defineCheck({
  id: 'discount-over-limit',
  titles: { ru: 'Скидка больше лимита', en: 'Discount over the limit' },
  clearedBy: {
    ru: 'Снизить скидку до своего предела или получить согласование',
    en: 'Bring the discount within the limit, or get it approved',
  },
  severity: 'red',
  tables: ['ladder'],
  columns: ['stage', 'listPrice', 'price'],
  kinds: ['quote', 'deal'],
  alsoReads: ['shippedAt'],
  evaluate(deal, facts, { ladders, team }) {
    const { signing, approval, seller } = facts;
    if (signing.kind === 'own' || !signing.discount || approval.kind === 'approved' || isSold(deal)) return null;
    const discount = discountOf(facts, deal);
    const signer = requiredApproverOf(signing, team);
    const limit = ownRung(ladders.forGroup(deal.groupKey), seller)?.discountUpTo ?? null;
    if (signer === null || limit === null || discount === null) return null;
    const { approver, signerName } = signer;
    return { approver, signerName, discount, limit };
  },
  fault: ['price'],
  message: {
    ru(detail, say) {
      const { discount, limit } = detail;
      return `Скидка ${say.share(discount, limit)} больше ${say.share(limit)}: ${sayApprover(detail, say, 'согласует')}`;
    },
    en(detail, say) {
      const { discount, limit } = detail;
      return `Discount ${say.share(discount, limit)} exceeds ${say.share(limit)}: ${sayApprover(detail, say, 'needs')}`;
    },
  },
});
