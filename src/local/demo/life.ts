import type { Random } from './random';
import type { StageKind } from './languages/demoLanguage';
import type { DemoClient, DemoGood, DemoWorld, Seller } from './world';

/** A deal as the demo's managers typed it: dates are serial numbers of the sheet, money is in roubles. */
export interface DemoDeal {
  id: string;
  requestedAt: number;
  respondedAt: number | null;
  client: string;
  manager: string;
  source: string;
  item: string;
  group: string;
  quantity: number | null;
  listPrice: number | null;
  price: number | null;
  cost: number | null;
  extraCost: number | null;
  stage: StageKind | 'unknown';
  quotedAt: number | null;
  invoicedAt: number | null;
  shippedAt: number | null;
  paidAt: number | null;
  closedAt: number | null;
  paid: number | null;
  deferralDays: number | null;
  nextStep: string;
  nextStepDate: number | null;
  promisedDate: number | null;
  confirmedBy: string;
  confirmedUntil: number | null;
  lossReason: string;
  objection: string;
  blocker: string;
  comment: string;
}

/** What the sheet's owner sees as today, a serial number with a time of day. */
export interface Story {
  readonly now: number;
  readonly random: Random;
  readonly world: DemoWorld;
}

const isWeekend = (day: number): boolean => day % 7 === 0 || day % 7 === 1;
const minutes = (count: number): number => count / 1440;
const round = (value: number, digits: number): number => Number(value.toFixed(digits));

/** A request on a working day between 09:00 and 17:40, `daysAgo` days back. */
function requestMoment({ now, random }: Story, daysAgo: number): number {
  let day = Math.floor(now) - daysAgo;
  while (isWeekend(day)) day -= 1;
  const moment = round(day + minutes(random.between(9 * 60, 17 * 60 + 40)), 9);
  return moment <= now ? moment : round(Math.floor(now) + minutes(9 * 60 + random.between(0, 25)), 9);
}

function newRequest(
  story: Story,
  id: string,
  daysAgo: number,
  seller: Seller,
  client: DemoClient,
  good: DemoGood,
): DemoDeal {
  const { random, world } = story;
  const { listPrice } = good;
  const quantity = round(world.trade.quantity(random), 3);
  const discount = random.chance(0.55) ? 0 : random.between(2, 18) / 1000;
  return {
    id,
    requestedAt: requestMoment(story, daysAgo),
    respondedAt: null,
    client: client.name,
    manager: seller.name,
    source: random.pick(world.words.sources),
    item: good.item,
    group: good.group,
    quantity,
    listPrice,
    price: Math.round(listPrice * (1 - discount)),
    cost: Math.round((listPrice * (good.costShare * 1000 + random.between(0, 8))) / 1000),
    extraCost: random.chance(0.4) ? world.trade.extraCost(random, quantity, listPrice) : null,
    stage: 'lead',
    quotedAt: null,
    invoicedAt: null,
    shippedAt: null,
    paidAt: null,
    closedAt: null,
    paid: null,
    deferralDays: null,
    nextStep: '',
    nextStepDate: null,
    promisedDate: null,
    confirmedBy: '',
    confirmedUntil: null,
    lossReason: '',
    objection: '',
    blocker: '',
    comment: '',
  };
}

/** The next working day that is `days` after `from`. */
function later(from: number, days: number): number {
  let day = Math.floor(from) + days;
  while (isWeekend(day)) day += 1;
  return day;
}

function lose(deal: DemoDeal, day: number, { random, world: { words, trade } }: Story): void {
  deal.stage = 'lost';
  deal.closedAt = day;
  deal.lossReason = random.pick(trade.lossReasons[words.language]);
  deal.objection = random.pick(words.objections);
}

/** What the client pays, to the kopeck: the price is in whole roubles, the quantity in whole kilograms. */
export function amountOf({ price, quantity }: DemoDeal): number {
  return Math.round(((price ?? 0) * Math.round((quantity ?? 1) * 1000)) / 10) / 100;
}

function pay(deal: DemoDeal, day: number): void {
  deal.paidAt = day;
  deal.paid = amountOf(deal);
  if (deal.shippedAt !== null) deal.stage = 'paid';
}

/** Invoice, shipment and payment: before it for those without a deferral, after it for the others. */
function fulfil(deal: DemoDeal, client: DemoClient, { now, random, world }: Story): void {
  const invoiced = later(deal.quotedAt ?? now, random.between(0, 4));
  if (invoiced > now) return;
  deal.invoicedAt = invoiced;
  deal.stage = 'deal';
  if (client.deferralDays !== null && random.chance(0.8)) deal.deferralDays = client.deferralDays;
  const prepaid = later(invoiced, random.between(0, 3));
  if (deal.deferralDays === null && prepaid <= now) pay(deal, prepaid);
  const shipped = later(invoiced, random.between(1, 6));
  if (shipped > now) {
    deal.promisedDate = shipped;
    deal.confirmedBy = world.words.warehouse;
    deal.confirmedUntil = later(shipped, 1);
    return;
  }
  deal.shippedAt = shipped;
  deal.stage = deal.paidAt === null ? 'shipped' : 'paid';
  const paid = later(shipped, (deal.deferralDays ?? 0) + random.between(-2, random.chance(0.12) ? 14 : 0));
  if (deal.paidAt === null && paid <= now) pay(deal, Math.max(paid, shipped));
}

/** A deal that nobody has finished has a step ahead of it. */
function planStep(deal: DemoDeal, { now, random, world: { words } }: Story): void {
  if (deal.stage === 'paid' || deal.stage === 'lost') return;
  deal.nextStep = deal.stage === 'shipped' ? words.collect : random.pick(words.steps);
  deal.nextStepDate = later(now, random.between(0, 5));
  if (random.chance(0.15)) deal.blocker = random.pick(words.blockers);
}

/** One deal from its request to where it stands at `story.now`. */
export function liveDeal(
  story: Story,
  id: string,
  daysAgo: number,
  seller: Seller,
  client: DemoClient,
  good: DemoGood,
): DemoDeal {
  const { now, random } = story;
  const deal = newRequest(story, id, daysAgo, seller, client, good);
  const answered = round(deal.requestedAt + minutes(Math.ceil(seller.answersIn * (0.3 + 1.9 * random.next() ** 2))), 9);
  if (answered <= now) {
    deal.respondedAt = answered;
    deal.stage = 'contact';
    const quoted = later(answered, random.between(0, 2));
    if (random.chance(0.14)) {
      if (quoted + 2 <= now) lose(deal, quoted + 2, story);
    } else if (quoted <= now) {
      deal.quotedAt = quoted;
      deal.stage = 'quote';
      const decided = later(quoted, random.between(1, 4));
      if (decided <= now && random.chance(seller.closes)) fulfil(deal, client, story);
      else if (decided + 1 <= now) lose(deal, decided + 1, story);
    }
  }
  planStep(deal, story);
  return deal;
}
