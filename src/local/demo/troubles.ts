import { amountOf } from './life';
import type { DemoDeal, Story } from './life';

/** One trouble of a real sheet, planted into a deal that suits it, so that every check has something to say. */
export interface Trouble {
  /** The check that the trouble is planted for. */
  readonly check: string;
  readonly suits: (deal: DemoDeal) => boolean;
  readonly plant: (deal: DemoDeal, story: Story, others: readonly DemoDeal[]) => void;
}

const isOpen = ({ stage }: DemoDeal): boolean => stage !== 'paid' && stage !== 'lost';
const at =
  (...stages: readonly DemoDeal['stage'][]) =>
  (deal: DemoDeal): boolean =>
    stages.includes(deal.stage);

/** Makes the deal as large as `amount`, by the quantity where there is one: a few lorries more, not a ship. */
function raiseAmount(deal: DemoDeal, amount: number, isByAmount: boolean): void {
  const price = deal.price ?? 0;
  if (!isByAmount) {
    deal.quantity = Math.ceil(amount / Math.max(1, price));
    return;
  }
  deal.cost = Math.round((deal.cost ?? 0) * (amount / Math.max(1, price)));
  deal.price = Math.ceil(amount);
}

export const TROUBLES: readonly Trouble[] = [
  {
    check: 'sold-without-approval',
    suits: at('shipped'),
    plant: (deal) => {
      deal.price = Math.round((deal.cost ?? 0) * 1.03);
    },
  },
  {
    check: 'sold-without-approval',
    suits: at('paid'),
    plant: (deal, { world }) => {
      deal.price = Math.round((deal.listPrice ?? 0) * (1 - world.trade.limits[1][0]));
      deal.paid = amountOf(deal);
    },
  },
  {
    // A cost that was typed for a kilogram beside a price for a tonne.
    check: 'margin-unusual',
    suits: at('deal'),
    plant: (deal) => {
      deal.cost = Math.round((deal.cost ?? 0) / 1000);
    },
  },
  {
    check: 'margin-below-floor',
    suits: at('quote'),
    plant: (deal) => {
      deal.price = Math.round((deal.cost ?? 0) * 1.065);
    },
  },
  {
    check: 'margin-below-floor',
    suits: at('deal'),
    plant: (deal) => {
      deal.price = Math.round((deal.cost ?? 0) * 0.99);
    },
  },
  {
    check: 'discount-over-limit',
    suits: at('quote'),
    plant: (deal, { world }) => {
      const [[manager], [head]] = world.trade.limits;
      deal.cost = Math.round((deal.listPrice ?? 0) * 0.65);
      deal.price = Math.round((deal.listPrice ?? 0) * (1 - (manager + head) / 2));
    },
  },
  {
    check: 'discount-over-limit',
    suits: at('quote'),
    plant: (deal, { world }) => {
      deal.cost = Math.round((deal.listPrice ?? 0) * 0.65);
      deal.price = Math.round((deal.listPrice ?? 0) * (0.98 - world.trade.limits[1][0]));
    },
  },
  {
    check: 'cost-missing',
    suits: at('quote', 'deal'),
    plant: (deal) => {
      deal.cost = null;
    },
  },
  {
    check: 'client-on-stop',
    suits: at('quote', 'deal'),
    plant: (deal, { world }) => {
      deal.client = world.clients.find(({ stop }) => stop)?.name ?? deal.client;
    },
  },
  {
    check: 'credit-not-allowed',
    suits: at('deal'),
    plant: (deal, { world }) => {
      deal.client = world.words.stranger;
      deal.deferralDays = 14;
    },
  },
  {
    check: 'credit-limit-exceeded',
    suits: (deal) => deal.stage === 'deal' && deal.deferralDays !== null,
    plant: (deal, { world }) => {
      const limit = world.clients.find(({ name }) => name === deal.client)?.limit ?? 0;
      raiseAmount(deal, limit * 1.2, world.trade.isByAmount);
    },
  },
  {
    check: 'payment-overdue',
    suits: at('shipped'),
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
    suits: (deal) => deal.stage === 'deal' && deal.promisedDate !== null,
    plant: (deal) => {
      deal.confirmedBy = '';
      deal.confirmedUntil = null;
    },
  },
  {
    check: 'promise-broken',
    suits: (deal) => deal.stage === 'deal' && deal.promisedDate !== null,
    plant: (deal, { now }) => {
      deal.promisedDate = Math.floor(now) - 2;
    },
  },
  {
    check: 'stage-without-evidence',
    suits: at('deal'),
    plant: (deal) => {
      deal.invoicedAt = null;
    },
  },
  {
    check: 'paid-not-shipped',
    suits: at('deal'),
    plant: (deal, { now }) => {
      deal.stage = 'paid';
      deal.deferralDays = null;
      deal.paidAt = Math.floor(now) - 2;
      deal.paid = amountOf(deal);
      deal.promisedDate = null;
    },
  },
  {
    check: 'next-step-missing',
    suits: at('quote', 'contact'),
    plant: (deal) => {
      deal.nextStep = '';
      deal.nextStepDate = null;
    },
  },
  {
    check: 'next-step-missing',
    suits: at('deal'),
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
    suits: at('quote'),
    plant: (deal, { now }) => {
      deal.requestedAt = Math.floor(now) - 16 + 0.4;
      deal.respondedAt = Math.floor(now) - 16 + 0.41;
      deal.quotedAt = Math.floor(now) - 14;
    },
  },
  {
    check: 'stuck',
    suits: at('contact'),
    plant: (deal, { now }) => {
      deal.requestedAt = Math.floor(now) - 9 + 0.5;
      deal.respondedAt = Math.floor(now) - 9 + 0.51;
    },
  },
  {
    check: 'response-overdue',
    suits: at('contact', 'lead'),
    plant: (deal, { now }) => {
      deal.stage = 'lead';
      deal.respondedAt = null;
      deal.requestedAt = Math.floor(now) - 1 + 0.6875;
    },
  },
  {
    check: 'required-field-missing',
    suits: at('quote'),
    plant: (deal) => {
      deal.quantity = null;
    },
  },
  {
    check: 'loss-reason-missing',
    suits: at('lost'),
    plant: (deal) => {
      deal.lossReason = '';
    },
  },
  {
    check: 'dates-out-of-order',
    suits: at('quote'),
    plant: (deal) => {
      deal.quotedAt = Math.floor(deal.requestedAt) - 1;
    },
  },
  {
    check: 'list-price-differs',
    suits: at('quote'),
    plant: (deal) => {
      deal.listPrice = Math.ceil((deal.listPrice ?? 0) * 1.0146);
    },
  },
  {
    check: 'cost-differs',
    suits: at('quote'),
    plant: (deal) => {
      deal.cost = Math.round((deal.cost ?? 0) * 0.93);
    },
  },
  {
    check: 'duplicate-id',
    suits: at('quote', 'contact'),
    plant: (deal, _story, others) => {
      deal.id = others[0]?.id ?? deal.id;
    },
  },
  {
    check: 'stage-unknown',
    suits: at('contact'),
    plant: (deal) => {
      deal.stage = 'unknown';
    },
  },
  {
    check: 'manager-unknown',
    suits: at('quote'),
    plant: (deal, { world }) => {
      deal.manager = world.words.formerManager;
    },
  },
];
