import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Host } from 'apps-script-host';
import type {
  ClientCard,
  MoneyPart,
  MoneyPartId,
  MoneyState,
  WhatIfAnswer,
} from '../../../src/addon/server/money/moneyState';
import { readyHost, shipped } from '../../support/dailyHost';
import { lackingBook } from '../../support/lackingBook';
import { as } from '../approvals/desk';
import { HEAD, hostOf, SELLER } from '../../support/salesHost';

const OFF_LIST = shipped('М-2', 'Швеллер', 16).map((cell, at) => (at === 6 ? 54_000 : cell));
/** Overdue; due yesterday and sold at 10 % off; an order without an invoice. */
const DEALS = [
  shipped('М-1', 'Балка', 10),
  OFF_LIST,
  shipped('М-3', 'Уголок', 16, { stage: 'Сделка' }).map((cell, at) => (at === 11 ? '' : cell)),
];

const plain = (text: string): string => text.replace(/\u00a0/g, ' ');

function moneyOf(host: Host): MoneyState {
  return host.callServer('money') as MoneyState;
}

function partOf(host: Host, id: MoneyPartId): MoneyPart {
  const part = moneyOf(host).parts.find((one) => one.id === id);
  if (part === undefined) throw new Error(`${id} is no part of the money`);
  return part;
}

/** Each line with the deals to which it leads. */
const linesIn = ({ groups, rows }: MoneyPart) =>
  groups.flatMap(({ lines }) =>
    lines.map(({ title, said, lists }) => [
      plain(title),
      plain(said),
      lists.flatMap((list) => list.rows.map((at) => rows[at]?.id)),
    ]),
  );

const ask = (host: Host, floor: string, maxDiscount: string): WhatIfAnswer =>
  host.callServer('whatIf', [floor, maxDiscount]) as WhatIfAnswer;

let host: Host;

beforeAll(() => {
  host = readyHost(DEALS);
  host.user = HEAD;
});

describe('the money, for those who lead', () => {
  test('reads each tab once, and nothing else', () => {
    host.ledger.reset();
    moneyOf(host);
    expect(host.ledger.totals.total).toBeLessThanOrEqual(16);
  });

  test('a debt past its day comes nobody knows when, an order without an invoice has no date; each leads to its row', () => {
    expect(linesIn(partOf(host, 'cash'))).toEqual([
      ['Неизвестно когда', '1,14 млн ₽', ['М-1', 'М-2']],
      ['Заказы без даты', '600 000 ₽', ['М-3']],
    ]);
  });

  test('the discount is told net of VAT, in all and by whoever gave it', () => {
    const part = partOf(host, 'discounts');
    // 60 000 off the list, less 22 %.
    expect(part.said.map(plain)).toEqual([
      'Скидки съели 49 180 ₽ прибыли за месяц',
      'Отсрочка не считается: на вкладке «Правила» нет цены денег',
    ]);
    expect(part.facts.map(({ id, value }) => [id, plain(value)])).toEqual([
      ['list', '983 607 ₽'],
      ['discount', '−49 180 ₽'],
      ['cost', '−819 672 ₽'],
      ['grossProfit', '114 754 ₽'],
    ]);
    expect(part.groups.map(({ scope }) => scope)).toEqual(['', 'managers', 'groups', 'clients', 'rungs']);
    expect(linesIn(part)).toContainEqual(['Швеллер', 'скидка 49 180 ₽ · прибыль 32 787 ₽', ['М-2']]);
    expect(linesIn(part)).toContainEqual(['unsigned', 'скидка 49 180 ₽ · прибыль 32 787 ₽', ['М-2']]);
  });

  test('where there is too little to judge by, or nothing to tell, one sentence stands', () => {
    expect(partOf(host, 'discipline')).toMatchObject({ said: ['Судить рано: мало оплат с отсрочкой'], groups: [] });
    expect(partOf(host, 'quiet')).toMatchObject({ said: ['Никто из постоянных клиентов не замолчал'], groups: [] });
  });

  test('a column that the sheet lacks is named, and nothing is said of what it would show', () => {
    const bare = hostOf(lackingBook([]));
    bare.run('setUp');
    expect(partOf(bare, 'discounts')).toMatchObject({ said: ['нет столбца «Цена прайс»'], facts: [], groups: [] });
    expect(moneyOf(bare).canAskWhatIf).toBe(false);
  });
});

describe('what if', () => {
  test('says what all would have brought, what is at risk and how much must stay', () => {
    const { said, rows } = ask(host, '', '0');
    expect(plain(said)).toBe(
      'Скидка до 0 %: +49 180 ₽, если согласятся все; под риском 1 сделка (32 787 ₽ прибыли); выгодно, если останется не меньше 40 %',
    );
    expect(rows.map(({ id }) => id)).toEqual(['М-2']);
  });

  test.each([
    ['8', '10', 'Маржа от 8 %, скидка до 10 %: +2 851 ₽, если'],
    ['0', '100', 'Маржа от 0 %, скидка до 100 %: за месяц не изменилось бы ничего'],
    ['0,5 %', '', 'Маржа от 0,5 %: за месяц не изменилось бы ничего'],
  ])('of %s and %s it says %s', (floor, maxDiscount, said) => {
    expect(plain(ask(host, floor, maxDiscount).said)).toContain(said);
  });

  test.each([
    ['101', '', 'Порог и предел — от 0 до 100 %'],
    ['', '-1', 'Порог и предел — от 0 до 100 %'],
    ['много', '', 'Порог и предел — от 0 до 100 %'],
    ['1e400', '', 'Порог и предел — от 0 до 100 %'],
    [' ', '', 'Впишите порог маржи, предел скидки или оба'],
  ])('%s and %s are refused in words', (floor, maxDiscount, reason) => {
    expect(() => ask(host, floor, maxDiscount)).toThrow(reason);
  });
});

describe('the card of a client', () => {
  const cardOf = (client: string): ClientCard => host.callServer('clientCard', [client]) as ClientCard;

  test('says the debt and for how long, and leads to the last deals; however the name is spelled', () => {
    const { lines, rows } = cardOf('  БАЛКА ');
    expect(lines.map(({ text, isWrong }) => [plain(text), isWrong])).toEqual([
      ['Долг 600 000 ₽, просрочка 7 дн.', true],
    ]);
    expect(rows.map(({ id, said }) => [id, plain(said)])).toEqual([['М-1', 'Отгрузка · 600 000 ₽ · 10.06']]);
  });

  test('a manager sees the clients of the own deals, and of them the own deals', () => {
    const others = readyHost([
      ...DEALS,
      shipped('М-4', 'Балка', 11, { manager: 'Ли' }),
      shipped('М-5', 'Круг', 11, { manager: 'Ли' }),
    ]);
    const asked = (client: string) => as(others, SELLER, () => others.callServer('clientCard', [client]) as ClientCard);
    expect(asked('Балка').rows.map(({ id }) => id)).toEqual(['М-1']);
    expect(plain(asked('Балка').lines[0]?.text ?? '')).toBe('Долг 1 200 000 ₽, просрочка 7 дн.');
    expect(() => asked('Круг')).toThrow('Это сделка другого менеджера');
  });

  test('of a name that no deal bears there is none', () => {
    expect(() => cardOf('Никто')).toThrow('Такой сделки в таблице нет');
  });
});
