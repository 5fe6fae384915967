import type { CellData, Scalar } from 'apps-script-host';
import type { DemoDeal } from './life';
import { amountOf } from './life';
import type { DemoWorld } from './world';

/** A column of the demo's own sheet: the team's header, how its cells look, and what stands in them. */
export interface DemoColumn {
  readonly id: string;
  readonly header: string;
  readonly width: number;
  readonly format?: string;
  readonly of: (deal: DemoDeal) => Scalar;
}

type Line = readonly [id: string, width: number, of: DemoColumn['of'], format?: string];

const MONEY = '#,##0.00';

/** Blank text is a blank cell. */
const text = (value: string): Scalar => (value === '' ? null : value);

/** Sold by the unit, or for an amount: then the cost is the deal's too. */
function priceLines({ trade }: DemoWorld): readonly Line[] {
  if (trade.isByAmount)
    return [
      ['amount', 115, (deal) => amountOf(deal), MONEY],
      ['cost', 115, (deal) => deal.cost, MONEY],
    ];
  return [
    ['quantity', 80, (deal) => deal.quantity, '0.000'],
    ['listPrice', 105, (deal) => deal.listPrice, MONEY],
    ['price', 105, (deal) => deal.price, MONEY],
    ['cost', 105, (deal) => deal.cost, MONEY],
  ];
}

/** What a header says behind its name: the unit, the currency. */
function headerOf(id: string, { words, trade }: DemoWorld): string {
  const unit = trade.unit[words.language];
  const name = words.headers[id] ?? id;
  if (id === 'quantity') return `${trade.quantityName?.[words.language] ?? name}, ${unit}`;
  if (id === 'extraCost') return `${trade.extraName?.[words.language] ?? name}, ₽`;
  const isPerUnit = ['listPrice', 'price', 'cost'].includes(id);
  return isPerUnit ? `${name}, ${trade.isByAmount ? '₽' : `₽/${unit}`}` : name;
}

/** The team's columns in its own order. */
export function columnsOf(world: DemoWorld): readonly DemoColumn[] {
  const { day, moment, stages, unknownStage } = world.words;
  const lines: readonly Line[] = [
    ['id', 80, (deal) => deal.id],
    ['requestedAt', 125, (deal) => deal.requestedAt, moment],
    ['client', 190, (deal) => deal.client],
    ['manager', 125, (deal) => deal.manager],
    ['stage', 95, ({ stage }) => (stage === 'unknown' ? unknownStage : stages[stage])],
    ['item', 185, (deal) => deal.item],
    ['group', 95, (deal) => deal.group],
    ...priceLines(world),
    ['extraCost', 110, (deal) => deal.extraCost, MONEY],
    ['nextStep', 175, (deal) => text(deal.nextStep)],
    ['nextStepDate', 90, (deal) => deal.nextStepDate, day],
    ['respondedAt', 125, (deal) => deal.respondedAt, moment],
    ['quotedAt', 90, (deal) => deal.quotedAt, day],
    ['invoicedAt', 90, (deal) => deal.invoicedAt, day],
    ['shippedAt', 100, (deal) => deal.shippedAt, day],
    ['paidAt', 95, (deal) => deal.paidAt, day],
    ['paid', 115, (deal) => deal.paid, MONEY],
    ['deferralDays', 85, (deal) => deal.deferralDays, '0'],
    ['promisedDate', 105, (deal) => deal.promisedDate, day],
    ['confirmedBy', 110, (deal) => text(deal.confirmedBy)],
    ['confirmedUntil', 110, (deal) => deal.confirmedUntil, day],
    ['closedAt', 100, (deal) => deal.closedAt, day],
    ['lossReason', 150, (deal) => text(deal.lossReason)],
    ['objection', 135, (deal) => text(deal.objection)],
    ['blocker', 190, (deal) => text(deal.blocker)],
    ['source', 95, (deal) => deal.source],
    ['comment', 160, (deal) => text(deal.comment)],
    ['request', 140, () => null],
  ];
  return lines.map(([id, width, of, format]) => ({
    id,
    header: headerOf(id, world),
    width,
    of,
    ...(format === undefined ? {} : { format }),
  }));
}

/** The row of cells of one deal. */
export function rowOf(deal: DemoDeal, columns: readonly DemoColumn[]): (CellData | null)[] {
  return columns.map(({ of, format }) => {
    const value = of(deal);
    if (value === null) return null;
    return format === undefined ? { value } : { value, numberFormat: format };
  });
}
