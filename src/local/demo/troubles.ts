import { amountOf } from './life';
import type { DemoDeal, Story } from './life';
import { demoClients } from './trade';

/** One trouble of a real sheet, planted into a deal that suits it, so that every check has something to say. */
export interface Trouble {
  /** The check that the trouble is planted for. */
  readonly check: string;
  readonly suits: (deal: DemoDeal) => boolean;
  readonly plant: (deal: DemoDeal, story: Story, others: readonly DemoDeal[]) => void;
}

const isOpen = ({ stage }: DemoDeal): boolean => stage !== 'Оплата' && stage !== 'Проиграна';
const at =
  (...stages: readonly string[]) =>
  (deal: DemoDeal): boolean =>
    stages.includes(deal.stage);

export const TROUBLES: readonly Trouble[] = [
  {
    check: 'sold-without-approval',
    suits: at('Отгрузка'),
    plant: (deal) => {
      deal.price = Math.round((deal.cost ?? 0) * 1.03);
    },
  },
  {
    check: 'sold-without-approval',
    suits: at('Оплата'),
    plant: (deal) => {
      deal.price = Math.round((deal.listPrice ?? 0) * 0.93);
      deal.paid = amountOf(deal);
    },
  },
  {
    // A cost that was typed for a kilogram beside a price for a tonne.
    check: 'margin-unusual',
    suits: at('Сделка'),
    plant: (deal) => {
      deal.cost = Math.round((deal.cost ?? 0) / 1000);
    },
  },
  {
    check: 'margin-below-floor',
    suits: at('КП'),
    plant: (deal) => {
      deal.price = Math.round((deal.cost ?? 0) * 1.065);
    },
  },
  {
    check: 'margin-below-floor',
    suits: at('Сделка'),
    plant: (deal) => {
      deal.price = Math.round((deal.cost ?? 0) * 0.99);
    },
  },
  {
    check: 'discount-over-limit',
    suits: at('КП'),
    plant: (deal) => {
      deal.cost = Math.round((deal.listPrice ?? 0) * 0.7);
      deal.price = Math.round((deal.listPrice ?? 0) * 0.95);
    },
  },
  {
    check: 'discount-over-limit',
    suits: at('КП'),
    plant: (deal) => {
      deal.cost = Math.round((deal.listPrice ?? 0) * 0.7);
      deal.price = Math.round((deal.listPrice ?? 0) * 0.91);
    },
  },
  {
    check: 'cost-missing',
    suits: at('КП', 'Сделка'),
    plant: (deal) => {
      deal.cost = null;
    },
  },
  {
    check: 'client-on-stop',
    suits: at('КП', 'Сделка'),
    plant: (deal) => {
      deal.client = demoClients().find(({ stop }) => stop)?.name ?? deal.client;
    },
  },
  {
    check: 'credit-not-allowed',
    suits: at('Сделка'),
    plant: (deal) => {
      deal.client = 'ООО «Разовый покупатель»';
      deal.deferralDays = 14;
    },
  },
  {
    check: 'credit-limit-exceeded',
    suits: (deal) => deal.stage === 'Сделка' && deal.deferralDays !== null,
    plant: (deal) => {
      deal.quantity = 260.5;
    },
  },
  {
    check: 'payment-overdue',
    suits: at('Отгрузка'),
    plant: (deal, { now }) => {
      deal.shippedAt = Math.floor(now) - 26;
      deal.invoicedAt = Math.floor(now) - 29;
      deal.quotedAt = Math.floor(now) - 31;
      deal.requestedAt = Math.floor(now) - 32 + 0.4375;
      deal.respondedAt = Math.floor(now) - 32 + 0.45;
      deal.deferralDays = 14;
    },
  },
  {
    check: 'promise-unconfirmed',
    suits: (deal) => deal.stage === 'Сделка' && deal.promisedDate !== null,
    plant: (deal) => {
      deal.confirmedBy = '';
      deal.confirmedUntil = null;
    },
  },
  {
    check: 'promise-broken',
    suits: (deal) => deal.stage === 'Сделка' && deal.promisedDate !== null,
    plant: (deal, { now }) => {
      deal.promisedDate = Math.floor(now) - 2;
    },
  },
  {
    check: 'stage-without-evidence',
    suits: at('Сделка'),
    plant: (deal) => {
      deal.invoicedAt = null;
    },
  },
  {
    check: 'paid-not-shipped',
    suits: at('Сделка'),
    plant: (deal, { now }) => {
      deal.stage = 'Оплата';
      deal.deferralDays = null;
      deal.paidAt = Math.floor(now) - 2;
      deal.paid = amountOf(deal);
      deal.promisedDate = null;
    },
  },
  {
    check: 'next-step-missing',
    suits: at('КП', 'Контакт'),
    plant: (deal) => {
      deal.nextStep = '';
      deal.nextStepDate = null;
    },
  },
  {
    check: 'next-step-missing',
    suits: at('Сделка'),
    plant: (deal) => {
      deal.nextStepDate = null;
    },
  },
  {
    check: 'next-step-overdue',
    suits: isOpen,
    plant: (deal, { now }) => {
      deal.nextStepDate = Math.floor(now) - 3;
    },
  },
  {
    check: 'next-step-overdue',
    suits: isOpen,
    plant: (deal, { now }) => {
      deal.nextStepDate = Math.floor(now) - 1;
    },
  },
  {
    check: 'stuck',
    suits: at('КП'),
    plant: (deal, { now }) => {
      deal.requestedAt = Math.floor(now) - 16 + 0.4;
      deal.respondedAt = Math.floor(now) - 16 + 0.41;
      deal.quotedAt = Math.floor(now) - 14;
    },
  },
  {
    check: 'stuck',
    suits: at('Контакт'),
    plant: (deal, { now }) => {
      deal.requestedAt = Math.floor(now) - 9 + 0.5;
      deal.respondedAt = Math.floor(now) - 9 + 0.51;
    },
  },
  {
    check: 'response-overdue',
    suits: at('Контакт', 'Лид'),
    plant: (deal, { now }) => {
      deal.stage = 'Лид';
      deal.respondedAt = null;
      deal.requestedAt = Math.floor(now) - 1 + 0.6875;
    },
  },
  {
    check: 'required-field-missing',
    suits: at('КП'),
    plant: (deal) => {
      deal.quantity = null;
    },
  },
  {
    check: 'loss-reason-missing',
    suits: at('Проиграна'),
    plant: (deal) => {
      deal.lossReason = '';
    },
  },
  {
    check: 'dates-out-of-order',
    suits: at('КП'),
    plant: (deal) => {
      deal.quotedAt = Math.floor(deal.requestedAt) - 1;
    },
  },
  {
    check: 'list-price-differs',
    suits: at('КП'),
    plant: (deal) => {
      deal.listPrice = (deal.listPrice ?? 0) + 900;
    },
  },
  {
    check: 'cost-differs',
    suits: at('КП'),
    plant: (deal) => {
      deal.cost = Math.round((deal.cost ?? 0) * 0.93);
    },
  },
  {
    check: 'duplicate-id',
    suits: at('КП', 'Контакт'),
    plant: (deal, _story, others) => {
      deal.id = others[0]?.id ?? deal.id;
    },
  },
  {
    check: 'stage-unknown',
    suits: at('Контакт'),
    plant: (deal) => {
      deal.stage = 'Думает';
    },
  },
  {
    check: 'manager-unknown',
    suits: at('КП'),
    plant: (deal) => {
      deal.manager = 'Петров (уволен)';
    },
  },
];
