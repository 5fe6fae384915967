import type { RawCell } from '../src/domain/reading/rawCell';
import { STAGE_KINDS, STAGE_TITLES } from '../src/domain/pipeline/stageNames';
import { MS_PER_DAY } from '../src/domain/calendar/time';
import { PLACES as AT } from './dealtRows';
import { FLOOR_CHECKS } from './floorChecks';
import { floorSums, SLOTS } from './floorSums';
import type { FloorSums } from './floorSums';
import { FIRST_DAY, floorWorld } from './floorWorld';
import { CLIENTS, NOW, TODAY, ZONE_OFFSET } from './world';

/** What the floor computes: checks as bits of rows, and sums by desk and month. */
export interface Floor {
  readonly bits: Int32Array;
  readonly sums: FloorSums;
}

/** Blank. */
const NONE = -1e15;
const [LEAD, CONTACT, QUOTE, DEAL, SHIPPED, PAID, LOST] = [0, 1, 2, 3, 4, 5, 6] as const;
const STEP_GRACE = 7;
const STUCK_AFTER = [1, 5, 5, 10, 0, 0, 0];
const B = FLOOR_CHECKS;

/** Rounds a quotient half away from zero; exact for the integers of the benchmark. */
function divided(dividend: number, divisor: number): number {
  return dividend < 0 ? -Math.floor(-dividend / divisor + 0.5) : Math.floor(dividend / divisor + 0.5);
}

/**
 * The same checks and sums as the product's daily build, written as tightly as a hand can: one pass over the cells with
 * integers in typed arrays, and a short one over what needs the whole book. It knows this very book and nothing else.
 */
export function floor(rows: readonly (readonly RawCell[])[]): Floor {
  const world = floorWorld();
  const { workedBefore, opening, month, managers, clients, items, discountLimits, terms, secondListFrom } = world;
  const kinds = new Map<unknown, number>(STAGE_KINDS.map((kind, at) => [STAGE_TITLES[kind].ru, at]));
  const count = rows.length;
  const bits = new Int32Array(count);
  const sums = floorSums(count);
  const clientOf = new Int16Array(count);
  const kindOf = new Int8Array(count);
  const exposedOf = new Float64Array(count);
  const exposure = new Float64Array(CLIENTS.length);
  const longestOverdue = new Int32Array(CLIENTS.length);
  let bad = 0;

  const numberAt = (cell: RawCell, scale: number): number => {
    if (typeof cell === 'number') return Math.round(cell * scale);
    if (cell !== '') bad = 1;
    return NONE;
  };
  const msAt = (cell: RawCell): number => (typeof cell === 'object' ? cell.getTime() + ZONE_OFFSET : NONE);
  const dayAt = (cell: RawCell): number =>
    typeof cell === 'object' ? Math.floor((cell.getTime() + ZONE_OFFSET) / MS_PER_DAY) : NONE;
  const workedUntil = (ms: number): number => {
    const day = Math.floor(ms / MS_PER_DAY) - FIRST_DAY;
    const worked = workedBefore[day + 1] - workedBefore[day];
    const since = ms - (day + FIRST_DAY) * MS_PER_DAY - opening[day];
    return workedBefore[day] + (since <= 0 ? 0 : since < worked ? since : worked);
  };
  const slotOf = (desk: number, day: number): number => {
    const at = day === NONE ? -1 : month[day - FIRST_DAY];
    return at < 0 ? -1 : desk * SLOTS + at;
  };
  const workedNow = workedUntil(NOW);

  /** The row at hand. */
  const deal = {
    kind: 0,
    manager: 0,
    client: 0,
    item: 0,
    requested: 0.5,
    requestedDay: 0,
    responded: 0.5,
    quantity: 0.5,
    list: 0.5,
    price: 0.5,
    cost: 0.5,
    extra: 0.5,
    quoted: 0.5,
    invoiced: 0.5,
    shipped: 0.5,
    paidAt: 0.5,
    closed: 0.5,
    paid: 0.5,
    deferral: 0.5,
    step: 0.5,
    promised: 0.5,
    paidOn: 0.5,
    units: 0.5,
    amount: 0.5,
    revenue: 0.5,
    profit: 0.5,
    isReturn: false,
    isRated: false,
    isMarginBelow: false,
    isDiscountOver: false,
    owed: 0.5,
    overdueDays: 0,
    exposed: 0.5,
  };

  const read = (cells: readonly RawCell[]): void => {
    bad = 0;
    deal.kind = kinds.get(cells[AT.stage]) ?? -1;
    deal.manager = managers.get(cells[AT.manager] as string) ?? -1;
    deal.client = clients.get(cells[AT.client] as string) ?? -1;
    deal.item = items.get(cells[AT.item] as string) ?? -1;
    deal.requested = msAt(cells[AT.requestedAt]);
    deal.responded = msAt(cells[AT.respondedAt]);
    deal.quantity = numberAt(cells[AT.quantity], 1000);
    deal.list = numberAt(cells[AT.listPrice], 100);
    deal.price = numberAt(cells[AT.price], 100);
    deal.cost = numberAt(cells[AT.cost], 100);
    deal.extra = numberAt(cells[AT.extraCost], 100);
    deal.quoted = dayAt(cells[AT.quotedAt]);
    deal.invoiced = dayAt(cells[AT.invoicedAt]);
    deal.shipped = dayAt(cells[AT.shippedAt]);
    deal.paidAt = dayAt(cells[AT.paidAt]);
    deal.closed = dayAt(cells[AT.closedAt]);
    deal.paid = numberAt(cells[AT.paid], 100);
    deal.deferral = numberAt(cells[AT.deferralDays], 1);
    deal.step = dayAt(cells[AT.nextStepDate]);
    deal.promised = dayAt(cells[AT.promisedDate]);
    deal.requestedDay = Math.floor(deal.requested / MS_PER_DAY);
  };

  const reckon = (): void => {
    const { kind, client, manager, quantity, list, price, cost, extra, shipped, paidAt, closed, paid, deferral } = deal;
    const paidOn = paidAt === NONE && kind === PAID ? closed : paidAt;
    const units = quantity === NONE ? 1000 : quantity;
    const vatDay = shipped !== NONE ? shipped : paidOn !== NONE ? paidOn : TODAY;
    const divisor = vatDay >= 20_454 ? 122 : 120;
    const amount = price === NONE ? NONE : divided(price * units, 1000);
    const revenue = amount === NONE ? NONE : divided(amount * 100, divisor);
    const isReturn = units < 0 || (amount !== NONE && amount < 0);
    let profit = NONE;
    if (cost > 0 && revenue !== NONE) {
      const goods = divided(divided(cost * units, 1000) * 100, divisor);
      profit = revenue - goods - (extra === NONE ? 0 : divided(extra * 100, divisor));
    }
    const isRated = !isReturn && profit !== NONE && revenue > 0;
    const isMarginBelow = isRated && profit * 100 < 8 * revenue;
    const limit = manager < 0 ? 300 : discountLimits[manager];
    const isDiscountOver =
      !isReturn && list !== NONE && list > 0 && price !== NONE && (list - price) * 10_000 > limit * list;

    const isShipped = shipped !== NONE && kind !== LOST;
    let owed = 0;
    if (isShipped && amount !== NONE && !isReturn) {
      if (paid === NONE) owed = paidOn === NONE ? Math.max(0, amount) : 0;
      else owed = Math.max(0, amount - paid);
    }
    const overdueDays = owed > 0 ? Math.max(0, TODAY - shipped - (deferral === NONE ? 0 : deferral)) : 0;
    let exposed = owed;
    if (!isShipped && deferral > 0 && shipped === NONE && kind === DEAL && !isReturn && amount !== NONE)
      exposed = amount;
    if (client >= 0) {
      exposure[client] += exposed;
      if (overdueDays > longestOverdue[client]) longestOverdue[client] = overdueDays;
    }
    deal.paidOn = paidOn;
    deal.units = units;
    deal.amount = amount;
    deal.revenue = revenue;
    deal.profit = profit;
    deal.isReturn = isReturn;
    deal.isRated = isRated;
    deal.isMarginBelow = isMarginBelow;
    deal.isDiscountOver = isDiscountOver;
    deal.owed = owed;
    deal.overdueDays = overdueDays;
    deal.exposed = exposed;
  };

  const judgeOpen = (cells: readonly RawCell[]): number => {
    const { kind, requested, requestedDay, responded, quoted, invoiced, shipped, step } = deal;
    let found = 0;
    const hasStep = cells[AT.nextStep] !== '' && step !== NONE;
    if (!hasStep) found |= B['next-step-missing'];
    if (step !== NONE && step < TODAY) found |= B['next-step-overdue'];
    const threshold = STUCK_AFTER[kind];
    if (threshold > 0) {
      const latest = Math.max(requestedDay, Math.floor(responded / MS_PER_DAY), quoted, invoiced, shipped);
      if (latest > 0 && TODAY - latest >= threshold) found |= B.stuck;
    }
    if (responded === NONE && requested < NOW && workedNow - workedUntil(requested) > 30 * 60_000)
      found |= B['response-overdue'];
    return found;
  };

  const judge = (cells: readonly RawCell[]): number => {
    const { kind, manager, client, item, requested, requestedDay, responded, quantity, list, price, cost } = deal;
    const { quoted, invoiced, shipped, closed, paid, deferral, promised, paidOn, amount } = deal;
    const { isRated, isMarginBelow, isDiscountOver, overdueDays, profit, revenue, isReturn } = deal;
    const isOpen = kind >= 0 && kind < PAID;
    let found = isOpen ? judgeOpen(cells) : 0;
    const isSold = kind === SHIPPED || kind === PAID || (shipped !== NONE && kind !== LOST);
    const isQuoted = (kind === QUOTE || kind === DEAL) && !isSold;
    if ((isMarginBelow || isDiscountOver) && isSold) found |= B['sold-without-approval'];
    if (isMarginBelow && isQuoted) found |= B['margin-below-floor'];
    if (isDiscountOver && isQuoted) found |= B['discount-over-limit'];
    if (cost <= 0 && kind >= QUOTE && kind <= PAID) found |= B['cost-missing'];
    if (isRated && kind >= QUOTE && kind <= PAID && Math.abs(profit) * 100 > 60 * revenue) found |= B['margin-unusual'];
    if (deferral > 0 && kind >= QUOTE && kind <= SHIPPED) {
      const granted = client >= 0 && client < CLIENTS.length - 1 ? terms[client].deferralDays : 0;
      if (granted === 0 || deferral > granted) found |= B['credit-not-allowed'];
    }
    if (overdueDays > 0) found |= B['payment-overdue'];
    const isPromised = promised !== NONE && shipped === NONE;
    if (isOpen && isPromised && cells[AT.confirmedBy] === '') found |= B['promise-unconfirmed'];
    if (kind >= DEAL && kind <= PAID && isPromised && promised < TODAY && !isReturn) found |= B['promise-broken'];
    if (kind === DEAL && invoiced === NONE) found |= B['stage-without-evidence'];
    else if (kind === SHIPPED && shipped === NONE) found |= B['stage-without-evidence'];
    else if (kind === PAID && paidOn === NONE) found |= B['stage-without-evidence'];
    else if (kind === PAID && paid !== NONE && paid < amount) found |= B['stage-without-evidence'];
    if (kind === PAID && shipped === NONE && promised === NONE) found |= B['paid-not-shipped'];
    let isLacking = kind === LOST && closed === NONE;
    if (kind >= LEAD && kind <= PAID) {
      isLacking = client < 0 || manager < 0 || requested === NONE;
      if (kind >= CONTACT) isLacking ||= responded === NONE;
      if (kind >= QUOTE) isLacking ||= quantity === NONE || list === NONE || price === NONE || quoted === NONE;
    }
    if (isLacking) found |= B['required-field-missing'];
    if (kind === LOST && cells[AT.lossReason] === '') found |= B['loss-reason-missing'];
    const isBefore = (day: number): boolean => day !== NONE && day < requestedDay;
    if (
      (responded !== NONE && responded < requested) ||
      isBefore(quoted) ||
      isBefore(invoiced) ||
      isBefore(shipped) ||
      isBefore(paidOn)
    )
      found |= B['dates-out-of-order'];
    const priceList = (quoted === NONE ? requestedDay : quoted) >= secondListFrom ? 1 : 0;
    if (list !== NONE && item >= 0 && world.listPrices[priceList][item] !== list) found |= B['list-price-differs'];
    if (cost > 0 && item >= 0 && cost < world.costs[priceList][item]) found |= B['cost-differs'];
    if (kind < 0) found |= B['stage-unknown'];
    if (manager === 19) found |= B['manager-unknown'];
    if (bad === 1) found |= B['cell-unreadable'];
    return found;
  };

  const sumNow = (cells: readonly RawCell[], found: number): void => {
    const { kind, manager, client, profit, isReturn, owed, overdueDays, step } = deal;
    const { paidOn, invoiced, shipped, quoted, responded } = deal;
    const desk = manager + 1;
    const isOpen = kind >= 0 && kind < PAID;
    const hasStep = cells[AT.nextStep] !== '' && step !== NONE;
    if (kind === PAID || kind === LOST) {
      let reach = kind === PAID ? 4 : 0;
      if (paidOn !== NONE) reach = 4;
      else if (invoiced !== NONE || shipped !== NONE) reach = Math.max(reach, 3);
      else if (quoted !== NONE) reach = Math.max(reach, 2);
      else if (responded !== NONE) reach = Math.max(reach, 1);
      sums.reached[reach] += 1;
      if (kind === PAID) sums.reachedPaid[reach] += 1;
    }
    if (isOpen) {
      sums.open[desk] += 1;
      if (!hasStep) sums.withoutStep[desk] += 1;
      if (found & B['next-step-overdue']) sums.overdueSteps[desk] += 1;
      if (found & B.stuck) sums.stuck[desk] += 1;
      if (hasStep && TODAY - step <= STEP_GRACE && profit !== NONE) sums.weigh(desk, kind, profit);
    }
    if ((kind === SHIPPED || kind === PAID) && shipped === NONE && !isReturn) {
      sums.undated[desk] += 1;
      if (profit !== NONE) sums.undatedProfit[desk] += profit;
    }
    if (owed > 0) {
      sums.owed[desk] += owed;
      if (overdueDays > 0) {
        sums.overdue[desk] += owed;
        if (client >= 0) sums.overdueClients[desk * CLIENTS.length + client] = 1;
      }
    }
  };

  const sumMonths = (found: number): void => {
    const { kind, manager, units, revenue, profit, isReturn, isRated } = deal;
    const { requested, requestedDay, responded, quoted, invoiced, shipped, closed, promised, paidOn } = deal;
    const desk = manager + 1;
    const sold = kind === LOST ? -1 : slotOf(desk, shipped);
    if (sold >= 0) {
      sums.quantity[sold] += units;
      if (revenue !== NONE) sums.revenue[sold] += revenue;
      if (profit !== NONE) {
        sums.profit[sold] += profit;
        if (isRated) {
          sums.marginProfit[sold] += profit;
          sums.marginRevenue[sold] += revenue;
        }
      }
      if (found & B['sold-without-approval']) {
        sums.unapproved[sold] += 1;
        if (profit !== NONE) sums.unapprovedProfit[sold] += profit;
      }
    }
    const asked = slotOf(desk, requestedDay);
    if (asked >= 0) {
      sums.requests[asked] += 1;
      const worked = (responded === NONE ? workedNow : workedUntil(responded)) - workedUntil(requested);
      if (responded !== NONE) sums.answer(asked, worked / 60_000);
      else if (worked > 30 * 60_000) sums.unanswered[asked] += 1;
    }
    const offered = slotOf(desk, quoted);
    if (offered >= 0) {
      sums.quotes[offered] += 1;
      if (!isReturn) {
        sums.offered[offered] += 1;
        if (revenue !== NONE) sums.offeredRevenue[offered] += revenue;
        if (paidOn !== NONE && paidOn <= TODAY) {
          sums.paid[offered] += 1;
          if (revenue !== NONE) sums.paidRevenue[offered] += revenue;
        }
      }
    }
    const settled = isReturn ? -1 : slotOf(desk, paidOn);
    const start = invoiced === NONE ? shipped : invoiced;
    if (settled >= 0 && start !== NONE) sums.settle(settled, Math.max(0, paidOn - start));
    const paidIn = isReturn ? -1 : slotOf(desk, paidOn);
    if (paidIn >= 0) sums.received[paidIn] += deal.paid !== NONE ? deal.paid : Math.max(0, deal.amount);
    const due = isReturn || kind < DEAL || kind > PAID ? -1 : slotOf(desk, promised);
    if (due >= 0 && (shipped !== NONE || promised < TODAY)) {
      sums.promised[due] += 1;
      if (shipped !== NONE && shipped <= promised) sums.kept[due] += 1;
    }
    const ended = isReturn ? -1 : slotOf(desk, kind === PAID ? paidOn : kind === LOST ? closed : NONE);
    if (ended >= 0) (kind === PAID ? sums.won : sums.lost)[ended] += 1;
  };

  for (let row = 0; row < count; row += 1) {
    const cells = rows[row];
    read(cells);
    reckon();
    clientOf[row] = deal.client;
    kindOf[row] = deal.kind;
    exposedOf[row] = deal.exposed;
    const found = judge(cells);
    bits[row] = found;
    sumNow(cells, found);
    sumMonths(found);
  }

  const firstRowOf = new Map<RawCell, number>();
  let highest: RawCell = '';
  for (let row = 0; row < count; row += 1) {
    const id = rows[row][AT.id];
    if (id > highest) highest = id;
    else firstRowOf.set(id, row);
    const client = clientOf[row];
    if (client < 0) continue;
    const { stop, limitRoubles } = terms[client];
    const isOnTab = client < CLIENTS.length - 1;
    if ((kindOf[row] === QUOTE || kindOf[row] === DEAL) && ((isOnTab && stop) || longestOverdue[client] > 7))
      bits[row] |= B['client-on-stop'];
    if (exposedOf[row] > 0 && isOnTab && limitRoubles > 0 && exposure[client] > limitRoubles * 100)
      bits[row] |= B['credit-limit-exceeded'];
  }
  // An id that is not above all before it repeats one of them, or stands out of order.
  if (firstRowOf.size > 0) {
    const seen = new Set<RawCell>();
    for (let row = 0; row < count; row += 1) {
      const id = rows[row][AT.id];
      if (!firstRowOf.has(id)) continue;
      if (seen.has(id)) bits[row] |= B['duplicate-id'];
      seen.add(id);
    }
  }
  sums.finish();
  return { bits, sums };
}
