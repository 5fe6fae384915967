import type { RuleRows } from '../src/sheets/reading/rules/ruleRows';
import { DEFAULT_SETTINGS } from '../src/domain/settings';
import type { Day, Instant, Period } from '../src/domain/calendar/time';
import { dayOf, MS_PER_DAY } from '../src/domain/calendar/time';

/** Wednesday, 17 June 2026, 15:20 on the sheet's wall clock. */
export const NOW = Date.UTC(2026, 5, 17, 15, 20) as Instant;
export const TODAY = dayOf(NOW);

/** Moscow keeps one clock all year, so a cell's moment is three hours off its wall clock. */
export const ZONE = 'Europe/Moscow';
export const ZONE_OFFSET = 3 * 3_600_000;

export function day(year: number, month: number, date: number): Day {
  return (Date.UTC(year, month - 1, date) / MS_PER_DAY) as Day;
}

/** The twelve months that end with the current one. */
export const MONTHS: readonly Period[] = Array.from({ length: 12 }, (_, at) => ({
  from: day(2025, 7 + at, 1),
  to: (day(2025, 8 + at, 1) - 1) as Day,
}));

const numbered = (count: number, name: (at: number) => string): readonly string[] =>
  Array.from({ length: count }, (_, at) => name(at));

export const MANAGERS = numbered(20, (at) => `Менеджеров Иван ${String.fromCharCode(0x410 + at)}.`);
export const CLIENTS = numbered(600, (at) => `ООО «Металл-${at + 1}»`);
export const GROUPS = ['Арматура', 'Балка', 'Лист', 'Труба', 'Швеллер', 'Уголок'];
export const ITEMS = numbered(48, (at) => `${GROUPS[at % GROUPS.length]} ${10 + at}`);

/** The last manager is not on the team yet, and every seventh has a discount limit of his own. */
export const TEAM_SIZE = MANAGERS.length - 1;
export const LADDER = { managerDiscount: 0.03, managerMargin: 0.08, ownDiscount: 0.05 };

export function discountLimitOf(manager: number): number {
  return manager < TEAM_SIZE && manager % 7 === 0 ? LADDER.ownDiscount : LADDER.managerDiscount;
}

/** Of a client, by its number: a third have no deferral, every fortieth is on stop, the last one is not on the tab. */
export function termsOf(client: number): { deferralDays: number; limitRoubles: number; stop: boolean } {
  const hasDeferral = client % 3 !== 0;
  return {
    deferralDays: hasDeferral ? 14 + (client % 3) * 8 : 0,
    limitRoubles: hasDeferral ? 40_000_000 : 0,
    stop: client % 40 === 7,
  };
}

export const PRICES_FROM = [day(2025, 1, 1), day(2026, 1, 1)];

export function listRoubles(item: number, list: number): number {
  return 48_000 + item * 350 + list * 2_500;
}

export function costRoubles(item: number, list: number): number {
  return listRoubles(item, list) - 8_000;
}

export function planRoubles(manager: number): number {
  return 2_000_000 + manager * 50_000;
}

/** The rules tabs of the benchmark's book. */
export const RULES: RuleRows = {
  settings: DEFAULT_SETTINGS,
  stages: [],
  ladder: [
    { row: 2, role: 'manager', group: '', discountUpTo: LADDER.managerDiscount, marginFrom: LADDER.managerMargin },
    { row: 3, role: 'head', group: '', discountUpTo: 0.07, marginFrom: 0.05 },
    { row: 4, role: 'owner', group: '', discountUpTo: null, marginFrom: null },
  ],
  team: MANAGERS.slice(0, TEAM_SIZE).map((name, at) => ({
    row: at + 2,
    name,
    email: '',
    role: 'manager',
    startedOn: null,
    discountUpTo: discountLimitOf(at) === LADDER.managerDiscount ? null : discountLimitOf(at),
    marginFrom: null,
  })),
  clients: CLIENTS.slice(0, -1).map((client, at) => {
    const { deferralDays, limitRoubles, stop } = termsOf(at);
    return { row: at + 2, client, inn: '', deferralDays, limit: limitRoubles * 100, stop, comment: '' };
  }),
  plan: MONTHS.flatMap(({ from }) =>
    MANAGERS.map((manager, at) => ({
      row: 2,
      month: from,
      manager,
      grossProfit: planRoubles(at) * 100,
      revenue: planRoubles(at) * 1000,
      quantity: null,
    })),
  ),
  holidays: [],
  prices: PRICES_FROM.flatMap((validFrom, list) =>
    ITEMS.map((item, at) => ({
      row: 2,
      item,
      group: '',
      validFrom,
      listPrice: listRoubles(at, list) * 100,
      cost: costRoubles(at, list) * 100,
    })),
  ),
};
