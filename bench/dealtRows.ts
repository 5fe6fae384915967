import type { RawCell } from '../src/domain/reading/rawCell';
import { STAGE_TITLES } from '../src/domain/pipeline/stageNames';
import type { StageKind } from '../src/domain/pipeline/stageNames';
import { MS_PER_DAY } from '../src/domain/calendar/time';
import { CLIENTS, costRoubles, GROUPS, ITEMS, listRoubles, MANAGERS, MONTHS, TODAY, ZONE_OFFSET } from './world';

/** The places of a row's cells. */
export const PLACES = {
  id: 0,
  requestedAt: 1,
  respondedAt: 2,
  client: 3,
  manager: 4,
  item: 5,
  group: 6,
  quantity: 7,
  listPrice: 8,
  price: 9,
  cost: 10,
  extraCost: 11,
  stage: 12,
  quotedAt: 13,
  invoicedAt: 14,
  shippedAt: 15,
  paidAt: 16,
  closedAt: 17,
  paid: 18,
  deferralDays: 19,
  nextStep: 20,
  nextStepDate: 21,
  promisedDate: 22,
  confirmedBy: 23,
  lossReason: 24,
} as const;

/** A header row that names the columns by their ids. */
export const HEADER: readonly string[] = Object.keys(PLACES);

/** How often each stage is met, out of a hundred. */
const SHARES: readonly (readonly [StageKind, number])[] = [
  ['paid', 58],
  ['lost', 27],
  ['shipped', 5],
  ['deal', 4],
  ['quote', 3],
  ['contact', 2],
  ['lead', 1],
];

/** Numbers from 0 up to 1, the same on every machine (mulberry32). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function kindOf(roll: number): StageKind {
  let left = roll * 100;
  for (const [kind, share] of SHARES) {
    left -= share;
    if (left < 0) return kind;
  }
  return 'lead';
}

/** A moment of the wall clock as the sheet gives it. */
const dateOf = (wallMs: number): Date => new Date(wallMs - ZONE_OFFSET);
const dateOfDay = (day: number): Date => dateOf(day * MS_PER_DAY);

/** A year of deals as `getValues` brings them, with the slips that people make in a few rows of a hundred. */
export function dealtRows(count: number, seed = 20_260_617): RawCell[][] {
  const roll = dice(seed);
  const upTo = (limit: number): number => Math.floor(roll() * limit);
  const from = MONTHS[0]?.from ?? TODAY;
  const spanMs = (TODAY - from) * MS_PER_DAY;
  return Array.from({ length: count }, (_, at) => {
    const kind = kindOf(roll());
    const isOpen = kind !== 'paid' && kind !== 'lost';
    // Open deals are young, but for a few that hang.
    const age = isOpen && roll() < 0.97 ? 1 - roll() * 0.02 : at / count;
    const requestedDay = from + Math.floor((age * spanMs) / MS_PER_DAY);
    const requestedMs = requestedDay * MS_PER_DAY + (8 * 60 + upTo(600)) * 60_000;
    const item = upTo(ITEMS.length);
    const priceList = requestedDay >= TODAY - 167 ? 1 : 0;
    const list = listRoubles(item, priceList) + (roll() < 0.02 ? 500 : 0);
    const price = Math.round(list * (1 - roll() * 0.032) * 100) / 100;
    const cost = roll() < 0.01 ? '' : costRoubles(item, priceList) - (roll() < 0.02 ? 300 : -upTo(2_000));
    const quantity = (roll() < 0.01 ? -1 : 1) * ((1_000 + upTo(20_000)) / 1000);
    const reach = { lead: 0, contact: 1, quote: 2, deal: 3, shipped: 4, paid: 5, lost: 2 }[kind];
    const quotedDay = reach >= 2 ? requestedDay + upTo(2) : null;
    const invoicedDay = reach >= 3 && roll() < 0.98 ? requestedDay + 2 + upTo(3) : null;
    const shippedDay = reach >= 4 && roll() < 0.98 ? requestedDay + 5 + upTo(4) : null;
    const deferral = reach >= 2 && roll() < 0.3 ? 14 : '';
    const paidDay = kind === 'paid' && roll() < 0.99 ? requestedDay + 6 + upTo(30) : null;
    const cell = (dayNumber: number | null): RawCell => (dayNumber === null ? '' : dateOfDay(dayNumber));
    const hasStep = isOpen && roll() < 0.94;
    const isPromised = isOpen && roll() < 0.2;
    const id = `М-${String((roll() < 0.0002 ? Math.floor(at / 2) : at) + 1).padStart(7, '0')}`;
    return [
      id,
      dateOf(requestedMs),
      reach >= 1 && roll() < 0.99 ? dateOf(requestedMs + upTo(90) * 60_000) : '',
      CLIENTS[upTo(CLIENTS.length)] ?? '',
      roll() < 0.005 ? '' : (MANAGERS[Math.floor(Math.sqrt(roll()) * -MANAGERS.length + MANAGERS.length)] ?? ''),
      ITEMS[item] ?? '',
      GROUPS[item % GROUPS.length] ?? '',
      reach >= 2 ? quantity : '',
      reach >= 2 ? list : '',
      reach < 2 ? '' : roll() < 0.001 ? 'уточнить' : price,
      reach >= 2 ? cost : '',
      reach >= 2 && roll() < 0.4 ? (150_000 + upTo(2_000_000)) / 100 : '',
      roll() < 0.001 ? 'Думают' : STAGE_TITLES[kind].ru,
      cell(quotedDay),
      cell(invoicedDay),
      cell(shippedDay),
      cell(paidDay),
      cell(kind === 'lost' || (kind === 'paid' && paidDay === null) ? requestedDay + 10 + upTo(20) : null),
      kind === 'paid' && roll() < 0.3 ? Math.ceil(price * quantity) : '',
      deferral,
      hasStep ? 'Позвонить' : '',
      hasStep ? dateOfDay(TODAY + (roll() < 0.05 ? -1 : upTo(5))) : '',
      isPromised ? dateOfDay(TODAY + 1 + upTo(9)) : '',
      isPromised && roll() < 0.97 ? 'Склад' : '',
      kind === 'lost' && roll() < 0.98 ? 'Цена' : '',
    ];
  });
}
