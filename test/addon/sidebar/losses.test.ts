import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Host } from 'apps-script-host';
import type { PeriodLosses } from '../../../src/addon/server/todayState';
import { dayFrom } from '../../../src/domain/calendar/time';
import { plainBook, plainSheet } from '../../support/plainBook';
import { HEAD, hostOf, SELLER } from '../../support/salesHost';
import { as, TEAM } from '../approvals/desk';

/** Of Wednesday 17 June 2026: this month, the last, this quarter, this year, the year before. */
const CLOSED = [
  ['М-1', 'Ким', 2026, 6, 9, 'Дорого'],
  ['М-2', 'Ли', 2026, 5, 31, 'Срок'],
  ['М-3', 'Ким', 2026, 5, 1, 'Срок'],
  ['М-4', 'Ким', 2026, 4, 1, 'Дорого'],
  ['М-5', 'Ли', 2026, 3, 31, 'Качество'],
  ['М-6', 'Ли', 2026, 1, 1, 'Качество'],
  ['М-7', 'Ли', 2025, 12, 31, 'Передумал'],
] as const;
/** The serial number of a date in a cell on 1 January 1970. */
const EPOCH = 25_569;
const HEADER = [
  '№',
  'Клиент',
  'Менеджер',
  'Этап',
  'Тоннаж, т',
  'Цена, ₽/т',
  'Закупка, ₽/т',
  'Дата закрытия',
  'Причина',
];

function lostBook(language: string, header = HEADER): Host {
  const rows = CLOSED.map(([id, manager, year, month, date, reason]) => [
    ...[id, 'Балка', manager, 'Проиграна', 1, 61_000, 48_800],
    ...[(dayFrom(year, month, date) ?? 0) + EPOCH, reason],
  ]);
  const host = hostOf(
    plainBook(
      plainSheet('Сделки', [[...header.slice(0, -1), 'Причина проигрыша'], ...rows]),
      plainSheet('Команда', TEAM),
      plainSheet('Правила', [
        ['Правило', 'Значение', 'Пояснение'],
        ['Язык', language, ''],
      ]),
    ),
  );
  host.run('setUp');
  return host;
}

const plain = (text: string): string => text.replace(/\u00a0/g, ' ');

function ask(host: Host, chosen: string, from = '', to = ''): readonly [string, number, string] {
  const { days, count, said } = host.callServer('losses', [chosen, from, to]) as PeriodLosses;
  return [plain(days), count, plain(said.slice(0, 2).join('; '))];
}

let host: Host;

beforeAll(() => {
  host = lostBook('ru');
});
beforeEach(() => {
  host.user = HEAD;
});

describe('what any period has lost', () => {
  test.each([
    ['month', '', '', '01.06 – 17.06', 1, 'Потеряно сделок 1, прибыли 10 000 ₽; Почему: Дорого 1'],
    ['last-month', '', '', '01.05 – 31.05', 2, 'Потеряно сделок 2, прибыли 20 000 ₽; Почему: Срок 2'],
    ['quarter', '', '', '01.04 – 17.06', 4, 'Потеряно сделок 4, прибыли 40 000 ₽; Почему: Дорого 2, Срок 2'],
    ['year', '', '', '01.01 – 17.06', 6, 'Потеряно сделок 6, прибыли 60 000 ₽; Почему: Дорого 2, Срок 2, Качество 2'],
    ['own', '2025-12-31', '2026-01-01', '31.12.2025 – 01.01', 2, 'Почему: Качество 1, Передумал 1'],
    ['own', '10.06.2026', '11.06.2026', '10.06 – 11.06', 0, 'Потерянных сделок за этот срок нет'],
  ])('%s %s %s', (chosen, from, to, days, count, said) => {
    expect(ask(host, chosen, from, to)).toEqual([days, count, expect.stringContaining(said)]);
  });

  test.each([
    ['2026-06-02', '2026-06-01', 'Начало периода позже его конца.'],
    ['', '2026-06-01', 'Нужны обе даты, как 01.04.2026.'],
    ['2026-02-30', '2026-06-01', 'Нужны обе даты, как 01.04.2026.'],
    ['01.06.2026', 'сегодня', 'Нужны обе даты, как 01.04.2026.'],
  ])('from %s to %s is refused in words', (from, to, said) => {
    expect(() => ask(host, 'own', from, to)).toThrow(said);
  });

  test('is a manager’s own, as everywhere', () => {
    expect(as(host, SELLER, () => ask(host, 'year'))[1]).toBe(3);
    expect(as(host, SELLER, () => ask(host, 'own', '2025-12-01', '2025-12-31'))[1]).toBe(0);
  });

  test('is read in eight calls, and nothing is written', () => {
    host.ledger.reset();
    ask(host, 'year');
    const { total, writes } = host.ledger.totals;
    expect(total).toBeLessThanOrEqual(8);
    expect(writes).toBe(0);
  });

  test('without a column of closing days is not seen, and no good news is made of it', () => {
    const bare = lostBook('ru', [...HEADER.slice(0, 7), 'Своё', 'Причина']);
    expect(ask(bare, 'year')).toEqual(['01.01 – 17.06', 0, 'Не видно: нет столбца «Дата закрытия»']);
  });

  test('in English too', () => {
    const english = lostBook('en');
    expect(ask(english, 'last-month')).toEqual([
      '1 May – 31 May',
      2,
      'Deals lost: 2, profit lost: 20,000 ₽; Why: Срок 2',
    ]);
    expect(() => ask(english, 'own', 'May', '')).toThrow('Both dates are needed, as in 2026-04-01.');
  });
});
