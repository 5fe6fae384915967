import type { Context } from '../domain/context';
import { dayBases } from '../domain/metrics/basis';
import { nameKey } from '../domain/name';
import { dealProfit, isPosition } from '../domain/positions/part';
import { agingBuckets, bucketPlace } from '../domain/reports/aging';
import { isSale } from '../domain/reports/sale';
import { funnelStepOf } from '../domain/pipeline/funnelStep';
import type { ReviewedDeal } from '../domain/review';
import { kindOf } from '../domain/stages';
import { dayOf } from '../domain/calendar/time';
import { MONEY, putValue } from './table';
import type { OpenLine, SqlType, Value, WarehouseColumn } from './table';
import { dateText, roubles } from './values';

interface Fact extends WarehouseColumn {
  readonly of: (reviewed: ReviewedDeal, context: Context) => Value;
}

const fact = (name: string, type: SqlType, meaning: string, of: Fact['of']): Fact => ({ name, type, meaning, of });

/** What follows from one deal by the add-on's own arithmetic: SQL adds it up, and works nothing out again. */
const FACTS: readonly Fact[] = [
  fact('requested_on', 'DATE', 'Day of the request', ({ deal }) =>
    dateText(deal.requestedAt === null ? null : dayOf(deal.requestedAt)),
  ),
  fact('recognized_on', 'DATE', 'Day on which revenue and profit count', (reviewed) =>
    dateText(dayBases.recognized(reviewed)),
  ),
  fact('paid_on', 'DATE', 'Day of the payment', (reviewed) => dateText(dayBases.paid(reviewed))),
  fact('quoted_on', 'DATE', 'Day of the quote', (reviewed) => dateText(dayBases.quoted(reviewed))),
  fact('promised_on', 'DATE', 'Promised day of a deal that is sold', (reviewed) =>
    dateText(dayBases.promised(reviewed)),
  ),
  fact('closed_on', 'DATE', 'Day on which it was paid or lost, by its stage', (reviewed) =>
    dateText(dayBases.closed(reviewed)),
  ),
  fact('due_on', 'DATE', 'When a shipped deal is to be paid', ({ facts }) => dateText(facts.dueOn)),
  fact('client_key', 'STRING', 'By which clients are equal', ({ deal }) => deal.clientKey),
  fact('group_key', 'STRING', 'By which groups are equal', ({ deal }) => deal.groupKey),
  fact('stage_kind', 'STRING', 'lead … paid, lost', ({ deal }) => kindOf(deal.stage)),
  fact('funnel_step', 'INT64', 'How far it came: 0 requests … 4 payment', ({ deal, facts }) =>
    funnelStepOf(deal, facts),
  ),
  fact('is_position', 'BOOL', 'A lower row of a deal, which its head is counted for', ({ facts }) => isPosition(facts)),
  fact('is_open', 'BOOL', 'Neither paid nor lost', ({ facts }) => facts.isOpen),
  fact('is_return', 'BOOL', 'A negative quantity or amount', ({ facts }) => facts.isReturn),
  fact('amount_due', MONEY, 'What the client pays, with VAT', ({ facts }) => roubles(facts.amount)),
  fact('revenue', MONEY, 'Net of VAT', ({ facts }) => roubles(facts.revenue)),
  fact('full_cost', MONEY, 'Net of VAT, extra cost included', ({ facts }) => roubles(facts.fullCost)),
  fact('gross_profit', MONEY, 'Revenue less the full cost', ({ facts }) => roubles(facts.grossProfit)),
  fact('owed', MONEY, 'Shipped and not paid, at the moment of the load', ({ facts }) => roubles(facts.owed)),
  fact('deal_profit', MONEY, 'Known gross profit of the whole deal, its rows together', (reviewed) =>
    roubles(dealProfit(reviewed)),
  ),
  fact('is_sale', 'BOOL', 'Recognised by the day of the load, not lost, not a return', ({ facts }, { today }) =>
    isSale(facts, today),
  ),
  fact('source_key', 'STRING', 'By which sources are equal', ({ deal }) => nameKey(deal.source)),
  fact('lost_on', 'DATE', 'Day on which it was lost', ({ deal }) =>
    dateText(kindOf(deal.stage) === 'lost' ? deal.closedAt : null),
  ),
  fact('loss_reason_key', 'STRING', 'By which reasons are equal', ({ deal }) =>
    kindOf(deal.stage) === 'lost' ? nameKey(deal.lossReason) : null,
  ),
  fact('aging_bucket', 'STRING', 'Bucket of what is owed, by the bounds of the book', ({ facts }, { settings }) =>
    facts.owed > 0 ? bucketOf(facts.daysOverdue, settings.agingBounds) : null,
  ),
  fact('days_overdue', 'INT64', 'Whole days past the due date', ({ facts }) => facts.daysOverdue),
];

function bucketOf(daysOverdue: number, bounds: readonly number[]): string | null {
  return agingBuckets(bounds)[bucketPlace(daysOverdue, bounds)]?.key ?? null;
}

export const factColumns: readonly WarehouseColumn[] = FACTS.map(({ name, type, meaning }) => ({
  name,
  type,
  meaning,
}));

/** Puts the facts of a deal into a line. */
export function putFacts(line: OpenLine, reviewed: ReviewedDeal, context: Context): void {
  for (const { name, of } of FACTS) putValue(line, name, of(reviewed, context));
}
