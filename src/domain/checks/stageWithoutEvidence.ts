import type { Kopecks } from '../deal';
import type { DealFacts } from '../facts';
import type { Bilingual } from '../language';
import { sumOfRows } from '../positions/part';
import { defineCheck } from './check';

const MISSING: Readonly<Record<'invoicedAt' | 'shippedAt' | 'paidAt', Bilingual>> = {
  invoicedAt: { ru: 'нет даты счёта', en: 'no invoice date' },
  shippedAt: { ru: 'нет даты отгрузки', en: 'no shipping date' },
  paidAt: { ru: 'нет даты оплаты', en: 'no payment date' },
};

/** What is paid of the deal, and what it comes to: of all its rows together where it is of several. */
function paymentOf(paid: Kopecks, { part, amount }: DealFacts): { paid: Kopecks; amount: Kopecks | null } {
  if (part === null) return { paid, amount };
  const { rows } = part;
  return {
    paid: sumOfRows(rows, ({ deal }) => deal.paid) ?? paid,
    amount: sumOfRows(rows, ({ facts }) => facts.amount),
  };
}

/** The stage says more than the dates and the payment do. */
export const stageWithoutEvidence = defineCheck({
  id: 'stage-without-evidence',
  titles: { ru: 'Этап без подтверждения', en: 'Stage without evidence' },
  clearedBy: {
    ru: 'Вписать дату события или вернуть прежний этап',
    en: 'Type the date of the event, or go back a stage',
  },
  severity: 'amber',
  judges: 'deal',
  columns: ['stage', 'invoicedAt', 'shippedAt', 'paidAt'],
  kinds: ['deal', 'shipped', 'paid'],
  alsoReads: ['paid'],
  evaluate(deal, facts) {
    const { stage, stageText, invoicedAt, shippedAt } = deal;
    if (stage === null) return null;
    if (stage.kind === 'deal' && invoicedAt === null) return { stageText, missing: 'invoicedAt' as const };
    if (stage.kind === 'shipped' && shippedAt === null) return { stageText, missing: 'shippedAt' as const };
    if (stage.kind !== 'paid') return null;
    if (facts.paidOn === null) return { stageText, missing: 'paidAt' as const };
    if (deal.paid === null) return null;
    const { paid, amount } = paymentOf(deal.paid, facts);
    return amount !== null && paid < amount ? { stageText, paid, amount } : null;
  },
  fault: (detail) => ['missing' in detail ? detail.missing : 'paid'],
  message: {
    ru: (detail, say) =>
      'missing' in detail
        ? `Этап «${detail.stageText}» без подтверждения: ${MISSING[detail.missing].ru}`
        : `Оплачено ${say.money(detail.paid, true)} из ${say.money(detail.amount, true)}`,
    en: (detail, say) =>
      'missing' in detail
        ? `${detail.stageText} without evidence: ${MISSING[detail.missing].en}`
        : `Paid ${say.money(detail.paid, true)} of ${say.money(detail.amount, true)}`,
  },
});
