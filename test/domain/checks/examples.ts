import { approvalsFrom, fingerprintOf } from '../../../src/domain/rules/approvals';
import type { DecisionRow } from '../../../src/domain/rules/approvals';
import type { CheckId } from '../../../src/domain/checks';
import type { PaymentLine } from '../../../src/domain/bank/paymentLines';
import { clientsFrom } from '../../../src/domain/rules/clients';
import type { Deal } from '../../../src/domain/deal';
import { pricesFrom } from '../../../src/domain/rules/prices';
import { at, day, makeDeal, stage } from '../../support/dealBuilder';
import type { ReviewChanges } from '../../support/dealBuilder';

/** A deal that a check, and no other, finds wrong. */
export interface Example {
  readonly deal: Deal;
  /** What the book says beside the usual rules. */
  readonly given?: ReviewChanges;
  /** Deals that stand above it. */
  readonly above?: readonly Deal[];
}

const clean = makeDeal();
const shipped = { stage: stage('shipped'), shippedAt: day('2026-06-16'), paid: 600_000_00 } as const;

function decided(deal: Deal, decision: DecisionRow['decision'], comment: string): ReviewChanges {
  const fingerprint = fingerprintOf(deal);
  const by = 'Орлова Нина';
  const moment = at('2026-06-12T11:00');
  return {
    approvals: approvalsFrom([
      { dealKey: 'k1', fingerprint, decision, role: 'head', by, at: moment, comment, credit: null, requestedAt: null },
    ]),
  };
}

const onStop = clientsFrom([
  { row: 2, client: 'ООО Балка', inn: '', deferralDays: 30, limit: 900_000_00, stop: true, comment: 'не платят с мая' },
]);

const paymentOf = (dealKey: string): PaymentLine => ({
  key: 'p1',
  day: day('2026-06-10'),
  sum: 500_00,
  parts: [{ dealKey, part: 500_00, before: null }],
});

const priceTab = pricesFrom([
  { row: 2, item: 'Арматура А500С', group: '', validFrom: null, listPrice: 61_000_00, cost: 52_000_00 },
]);

const listPriceTab = pricesFrom([
  { row: 2, item: '', group: 'Арматура', validFrom: null, listPrice: 61_000_00, cost: null },
]);

/** One a check: a check without its example does not compile. */
export const examples: Readonly<Record<CheckId, Example>> = {
  'sold-without-approval': { deal: makeDeal({ ...shipped, price: 57_000_00 }) },
  'margin-below-floor': { deal: makeDeal({ cost: 56_000_00 }) },
  'discount-over-limit': { deal: makeDeal({ price: 55_000_00, cost: 40_000_00 }) },
  'approval-rejected': { deal: clean, given: decided(clean, 'rejected', 'ниже закупки') },
  'cost-missing': { deal: makeDeal({ cost: null }) },
  'margin-unusual': { deal: makeDeal({ cost: 20_000_00 }) },
  'client-on-stop': { deal: clean, given: { rules: { clients: onStop } } },
  'credit-not-allowed': { deal: makeDeal({ deferralDays: 45 }) },
  'credit-limit-exceeded': {
    deal: makeDeal({ stage: stage('deal'), invoicedAt: day('2026-06-17'), deferralDays: 30, quantity: 17_000 }),
  },
  'payment-overdue': { deal: makeDeal({ ...shipped, paid: 260_000_00 }) },
  'promise-unconfirmed': { deal: makeDeal({ promisedDate: day('2026-06-20') }) },
  'promise-broken': {
    deal: makeDeal({
      ...{ stage: stage('deal'), invoicedAt: day('2026-06-16'), promisedDate: day('2026-06-16') },
      ...{ confirmedBy: 'Склад', confirmedUntil: day('2026-06-30') },
    }),
  },
  'approval-void': { deal: clean, given: decided(makeDeal({ price: 59_000_00 }), 'approved', '') },
  'stage-without-evidence': { deal: makeDeal({ stage: stage('deal') }) },
  'paid-not-shipped': { deal: makeDeal({ stage: stage('paid'), paidAt: day('2026-06-17') }) },
  'next-step-missing': { deal: makeDeal({ nextStep: '', nextStepDate: null }) },
  'next-step-overdue': { deal: makeDeal({ nextStepDate: day('2026-06-14') }) },
  'step-postponed': { deal: makeDeal({ memory: '20622|3||КП' }) },
  stuck: { deal: makeDeal({ touchedAt: at('2026-06-08T17:00') }) },
  'response-overdue': {
    deal: makeDeal({ stage: stage('lead'), requestedAt: at('2026-06-17T13:40'), respondedAt: null, quotedAt: null }),
  },
  'required-field-missing': { deal: makeDeal({ quotedAt: null, quantity: null }) },
  'loss-reason-missing': { deal: makeDeal({ stage: stage('lost'), closedAt: day('2026-06-17') }) },
  'dates-out-of-order': { deal: makeDeal({ quotedAt: day('2026-06-15') }) },
  'list-price-differs': { deal: clean, given: { rules: { prices: listPriceTab } } },
  'cost-differs': { deal: makeDeal({ listPrice: 61_000_00 }), given: { rules: { prices: priceTab } } },
  'duplicate-id': { deal: makeDeal({ row: 3 }), above: [clean] },
  'stage-unknown': { deal: makeDeal({ stage: null, stageText: 'Думает' }) },
  'manager-unknown': { deal: makeDeal({ manager: 'Петров Илья' }) },
  'paid-by-hand': { deal: makeDeal({ paid: 500_00 }), given: { payments: [paymentOf('k2')] } },
  'cell-unreadable': { deal: makeDeal({ unreadable: ['comment', 'dueDate'] }) },
};
