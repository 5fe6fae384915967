import { CLIENTS, MANAGERS, MONTHS } from './world';

/** Months of one desk. */
export const SLOTS = MONTHS.length;
/** The rows without a manager, then each manager. */
export const DESKS = MANAGERS.length + 1;
const ALL = DESKS * SLOTS;
/** Reaches of the funnel, and stages that a forecast weighs. */
const REACHES = 5;

const perSlot = (): Float64Array => new Float64Array(ALL);
const perDesk = (): Float64Array => new Float64Array(DESKS);

/** Values of slots, kept as they come and put in order of slots at the end. */
function samples(count: number) {
  const slots = new Int32Array(count);
  const values = new Float64Array(count);
  let length = 0;
  return {
    add(slot: number, value: number): void {
      slots[length] = slot;
      values[length] = value;
      length += 1;
    },
    /** Sorted values of each slot. */
    bySlot(): Float64Array[] {
      const counts = new Int32Array(ALL);
      for (let at = 0; at < length; at += 1) counts[slots[at]] += 1;
      const lists = Array.from(counts, (size) => new Float64Array(size));
      const filled = new Int32Array(ALL);
      for (let at = 0; at < length; at += 1) lists[slots[at]][filled[slots[at]]++] = values[at];
      return lists.map((list) => list.sort());
    },
  };
}

/** The sums of the floor: for now by desk, for a month by slot (desk × months + month). */
export function floorSums(count: number) {
  const answers = samples(count);
  const settled = samples(count);
  const weighed = {
    length: 0,
    desks: new Int8Array(count),
    kinds: new Int8Array(count),
    profits: new Float64Array(count),
  };
  const sums = {
    quantity: perSlot(),
    revenue: perSlot(),
    profit: perSlot(),
    marginProfit: perSlot(),
    marginRevenue: perSlot(),
    unapproved: perSlot(),
    unapprovedProfit: perSlot(),
    requests: perSlot(),
    unanswered: perSlot(),
    inTime: perSlot(),
    quotes: perSlot(),
    offered: perSlot(),
    paid: perSlot(),
    offeredRevenue: perSlot(),
    paidRevenue: perSlot(),
    promised: perSlot(),
    kept: perSlot(),
    received: perSlot(),
    won: perSlot(),
    lost: perSlot(),
    open: perDesk(),
    withoutStep: perDesk(),
    overdueSteps: perDesk(),
    stuck: perDesk(),
    undated: perDesk(),
    undatedProfit: perDesk(),
    owed: perDesk(),
    overdue: perDesk(),
    forecast: perDesk(),
    forecastOwn: perDesk(),
    overdueClients: new Uint8Array(DESKS * CLIENTS.length),
    /** Closed deals by the farthest reach of each, and those of them that were paid. */
    reached: new Float64Array(REACHES),
    reachedPaid: new Float64Array(REACHES),
    minutes: [] as Float64Array[],
    daysToPayment: [] as Float64Array[],
    answer(slot: number, minutes: number): void {
      answers.add(slot, minutes);
      if (minutes <= 30) sums.inTime[slot] += 1;
    },
    settle: settled.add,
    weigh(desk: number, kind: number, profit: number): void {
      weighed.desks[weighed.length] = desk;
      weighed.kinds[weighed.length] = kind;
      weighed.profits[weighed.length] = profit;
      weighed.length += 1;
    },
    /** Sorts the samples, and weighs the open deals when all closed ones are known. */
    finish(): void {
      sums.minutes = answers.bySlot();
      sums.daysToPayment = settled.bySlot();
      for (let reach = REACHES - 1; reach > 0; reach -= 1) {
        sums.reached[reach - 1] += sums.reached[reach];
        sums.reachedPaid[reach - 1] += sums.reachedPaid[reach];
      }
      for (let at = 0; at < weighed.length; at += 1) {
        const kind = weighed.kinds[at];
        const profit = weighed.profits[at];
        const reach = Math.min(kind, 3);
        sums.forecast[weighed.desks[at]] += share(profit, PROBABILITIES[kind], 10);
        const isKnown = sums.reached[reach] >= 30;
        sums.forecastOwn[weighed.desks[at]] += isKnown
          ? share(profit, sums.reachedPaid[reach], sums.reached[reach])
          : share(profit, PROBABILITIES[kind], 10);
      }
    },
  };
  return sums;
}

/** In tenths, by the kind of stage. */
const PROBABILITIES = [1, 2, 5, 8, 9];

/** `profit × part ÷ whole`, half away from zero. */
function share(profit: number, part: number, whole: number): number {
  const product = Math.abs(profit) * part;
  return Math.sign(profit) * Math.floor((product + Math.floor(whole / 2) + (whole % 2 === 0 ? 0 : 0.5)) / whole);
}

export type FloorSums = ReturnType<typeof floorSums>;
