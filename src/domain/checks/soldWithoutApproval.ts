import { isSoldByAmount } from '../money/figures';
import { LADDER_FIGURES, missingColumns } from '../needs';
import { defineCheck } from './check';
import { isSold } from './isSold';
import { sayApprover, requiredApproverOf } from './requiredApprover';

/**
 * Shipped, whatever the stage, or paid, at numbers above the seller's rung that nobody signed; blank numbers need no
 * signature (heading 10).
 */
export const soldWithoutApproval = defineCheck({
  id: 'sold-without-approval',
  titles: { ru: 'Продано без согласования', en: 'Sold without approval' },
  clearedBy: {
    ru: 'Запросить решение того, чья ступень это покрывает',
    en: 'A decision by someone whose rung covers it: ask for one',
  },
  severity: 'red',
  tables: ['ladder'],
  columns: ['stage'],
  alsoReads: ['shippedAt', 'price', 'amount'],
  // Where neither figure can be seen nobody is above a rung, a seller who has none neither.
  isIdle: ({ columns }) => missingColumns([LADDER_FIGURES], columns).length > 0,
  evaluate(deal, { signing, approval }, { team }) {
    if (approval.kind === 'approved' || !isSold(deal)) return null;
    const signer = requiredApproverOf(signing, team);
    if (signer === null) return null;
    const isShipped = deal.shippedAt !== null || deal.stage?.kind === 'shipped';
    const { approver, signerName } = signer;
    return { approver, signerName, isShipped, isByAmount: isSoldByAmount(deal) };
  },
  fault: ({ isByAmount }) => (isByAmount ? ['amount', 'price'] : ['price']),
  message: {
    ru: (detail, say) =>
      `${detail.isShipped ? 'Отгружено' : 'Продано'} без согласования: ${sayApprover(detail, say, 'нужен')}`,
    en: (detail, say) =>
      `${detail.isShipped ? 'Shipped' : 'Sold'} without approval: ${sayApprover(detail, say, 'needed')}`,
  },
});
