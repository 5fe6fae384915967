import type { Bilingual } from '../language';
import { defineCheck } from './check';

const MISSING: Readonly<Record<'invoicedAt' | 'shippedAt' | 'paidAt', Bilingual>> = {
  invoicedAt: { ru: 'нет даты счёта', en: 'no invoice date' },
  shippedAt: { ru: 'нет даты отгрузки', en: 'no shipping date' },
  paidAt: { ru: 'нет даты оплаты', en: 'no payment date' },
};

/** The stage says more than the dates and the payment do. */
export const stageWithoutEvidence = defineCheck({
  id: 'stage-without-evidence',
  titles: { ru: 'Этап без подтверждения', en: 'Stage without evidence' },
  clearedBy: {
    ru: 'Вписать дату события или вернуть прежний этап',
    en: 'Type the date of the event, or go back a stage',
  },
  severity: 'amber',
  columns: ['stage', 'invoicedAt', 'shippedAt', 'paidAt'],
  kinds: ['deal', 'shipped', 'paid'],
  alsoReads: ['paid'],
  evaluate({ stage, stageText, invoicedAt, shippedAt, paid }, { paidOn, amount }) {
    if (stage === null) return null;
    if (stage.kind === 'deal' && invoicedAt === null) return { stageText, missing: 'invoicedAt' as const };
    if (stage.kind === 'shipped' && shippedAt === null) return { stageText, missing: 'shippedAt' as const };
    if (stage.kind !== 'paid') return null;
    if (paidOn === null) return { stageText, missing: 'paidAt' as const };
    return paid !== null && amount !== null && paid < amount ? { stageText, paid, amount } : null;
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
