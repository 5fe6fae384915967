import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { IncomingPayment } from '../../../src/domain/bank/incoming';
import { numberFinder } from '../../../src/domain/bank/named';
import { partsText, readParts } from '../../../src/domain/bank/paymentLines';
import { payerKey } from '../../../src/domain/bank/payerName';
import { proposalsFor, unpaidOf } from '../../../src/domain/bank/proposals';
import type { Deal } from '../../../src/domain/deal';
import { clientsFrom } from '../../../src/domain/rules/clients';
import { day, makeDeal, reviewedDeal, reviewOf, stage } from '../../support/dealBuilder';
import { INN } from './bankFile';

describe('a number in a purpose', () => {
  test.each<[string, string, boolean]>([
    ['41', 'Оплата по счету 41', true],
    ['41', 'сч. 41, 42 и 44', true],
    ['44', 'сч. 41, 42 и 44', true],
    ['41', 'сч №41.', true],
    ['41', 'сч.№0041 от 05.06.2026', true],
    ['0041', 'счет N41', true],
    ['41', 'invoice No41', true],
    ['41', 'No. 41', true],
    ['41', '#41', true],
    ['№ 41', 'счет 41', true],
    ['M-12', 'счет m-12', true],
    ['41', '41/2', false],
    ['41/2', 'счет 41/2', true],
    ['41', '41-А', false],
    ['41', 'А41', false],
    ['41', '141', false],
    ['06', '05.06.2026', false],
    ['67', '41,67', false],
    ['41', '41,67', false],
    ['20', 'НДС 20%', false],
    ['20', 'НДС 20 %', false],
    ['41', 'оплата 41 %, счет 41', true],
    ['41', 'SN41', false],
    ['М-0010', 'счет NМ-0010', true],
    ['М-0010', 'счет NoМ-0010 от 05.06', true],
    ['М-0010', 'счет SNМ-0010', false],
    ['ord-1', 'Nord-1', false],
    ['С.Ф 41', 'с.ф   41', true],
    ['(41)', 'счет (41) x', true],
    [' 41 ', 'счет 41', true],
    ['С.Ф  41', 'с.ф 41', true],
    ['М-12', 'счет 5.М-12', true],
    ['М-12', 'счет 0М-12', false],
    ['41-А', 'счет 41-А.5', true],
    ['41-B', 'счет no41-b', true],
    ['', 'счет', false],
    ['№', 'оплата - аванс', false],
  ])('%s in «%s»: %s', (number, purpose, isThere) => {
    expect(numberFinder()(purpose, number) !== null).toBe(isThere);
  });
});

test('a finder that has met a number finds it in the next purpose too', () => {
  const find = numberFinder();
  expect(['счет 41', 'сч. 41', 'аванс', '41'].map((purpose) => find(purpose, '41'))).toEqual([5, 4, null, 0]);
  expect([find('счет', ''), find('аванс', '')]).toEqual([null, null]);
});

test.each([
  ['ООО «Балка»', 'Балка'],
  ['БАЛКА, ООО', 'Балка'],
  ['Балка (ООО)', 'Балка'],
  ['Общество с ограниченной  ответственностью "Балка"', 'Балка'],
  ['Публичное акционерное общество Ёлка', 'ПАО Елка'],
  ['Индивидуальный предприниматель Гвоздь П. П.', 'ИП Гвоздь П.П.'],
])('%s and %s are one payer', (one, other) => {
  expect(payerKey(one)).toBe(payerKey(other));
});

test('letters of a form within a word are no form', () => {
  expect(payerKey('Типография')).toBe('типография');
  expect(payerKey('ООО')).toBe('');
});

const order = (changes: Partial<Deal>): Deal =>
  makeDeal({ quantity: 1000, price: 1_000_00, stage: stage('shipped'), shippedAt: day('2026-06-01'), ...changes });

function payment(changes: Partial<IncomingPayment> = {}): IncomingPayment {
  const said = { payer: 'Балка ООО', inn: INN.balka, wrongInn: '', purpose: '', number: '1', key: 'k' };
  return { ...said, sum: 1_000_00, day: day('2026-06-06'), ...changes };
}

function client(name: string, inn: string, row = 2) {
  return { row, client: name, inn, deferralDays: null, limit: null, stop: false, comment: '' };
}

type Clients = Parameters<typeof clientsFrom>[0];

function proposed(
  deals: readonly Deal[],
  payments: readonly IncomingPayment[],
  clients: Clients = [client('ООО Балка', INN.balka)],
) {
  return proposalsFor(payments, reviewOf(deals, { rules: { clients: clientsFrom(clients) } }));
}

const told = (found: ReturnType<typeof proposed>) =>
  found.map(({ proposals }) => proposals.map(({ deal, part, isTicked }) => [deal.deal.row, part / 100, isTicked]));

describe('whose money it is', () => {
  const deals = [order({ client: 'Балка' })];
  test.each<[string, Partial<IncomingPayment>, Clients, string | null]>([
    ['by ИНН, whatever the name', { payer: 'Кто-то' }, [client('Балка', INN.balka)], 'Балка'],
    ['by the name, where nobody bears the ИНН', {}, [], 'Балка'],
    ['not another ИНН', {}, [client('Балка', INN.other)], null],
    ['the namesake without an ИНН', {}, [client('АО Балка', INN.other), client('Балка', '', 3)], 'Балка'],
    ['not one of two namesakes', {}, [client('АО Балка', '')], null],
    [
      "an ИНН of two is nobody's",
      { payer: 'Кто-то' },
      [client('Балка', INN.balka), client('Гвоздь', INN.balka, 3)],
      null,
    ],
    ['nobody', { payer: 'Сбербанк', inn: '' }, [], null],
    ['a legal form alone', { payer: 'ООО', inn: '' }, [client('ООО', '')], null],
  ])('%s', (_, changes, clients, name) => {
    const [found] = proposed(deals, [payment(changes)], clients);
    expect(found?.client?.name ?? null).toBe(name);
    expect(found?.proposals.length).toBe(name === null ? 0 : 1);
  });

  test('an ИНН that several clients bear is said as blank', () => {
    expect(proposed(deals, [payment()], [client('А', INN.balka), client('Б', INN.balka, 3)])[0]?.inn).toBe('');
  });
});

describe('what a payment is for', () => {
  const deals = [
    order({ row: 2, id: '41', dueDate: day('2026-06-10') }),
    order({ row: 3, id: '42', dueDate: day('2026-06-05') }),
    order({ row: 4, id: 'М-1', invoiceNo: '44', paid: 400_00 }),
    order({ row: 5, id: '45', stage: stage('quote') }),
    order({ row: 6, id: '46', client: 'ООО Гвоздь' }),
    order({ row: 7, id: '44', price: -1_000_00 }),
  ];
  test.each<[string, Partial<IncomingPayment>, unknown]>([
    [
      'the deals named, in their order',
      { purpose: 'сч. 44, 41 и 42', sum: 2_000_00 },
      [
        [4, 600, true],
        [2, 1000, true],
        [3, 400, true],
      ],
    ],
    ['what exceeds them is proposed nowhere', { purpose: 'сч. 44', sum: 2_000_00 }, [[4, 600, true]]],
    ['an id only where there is no number', { purpose: 'М-1', sum: 5_00 }, [[4, 5, false]]],
    ['the only deal of that rest', { sum: 600_00 }, [[4, 600, true]]],
    [
      'oldest due first, ticked by nobody',
      { sum: 1_700_00 },
      [
        [4, 600, false],
        [3, 1000, false],
        [2, 100, false],
      ],
    ],
    ['found by the name: unticked', { inn: '', purpose: '42' }, [[3, 1000, false]]],
  ])('%s', (_, changes, parts) => {
    const clients = changes.inn === '' ? [] : undefined;
    expect(told(proposed(deals, [payment(changes)], clients))[0]).toEqual(parts);
  });

  test('an order is due on its own day, whether it was shipped or not', () => {
    const prepaid = { stage: stage('deal'), shippedAt: null } as const;
    const orders = [
      order({ row: 2, id: '1', ...prepaid }),
      order({ row: 3, id: '2', ...prepaid, dueDate: day('2026-06-20') }),
      order({ row: 4, id: '3', dueDate: day('2026-06-25') }),
    ];
    const parts = told(proposed(orders, [payment({ sum: 2_500_00 })]))[0];
    expect(parts).toEqual([
      [3, 1000, false],
      [4, 1000, false],
      [2, 500, false],
    ]);
  });

  test('the ticked parts of earlier payments are taken', () => {
    const twice = proposed(deals, [payment({ purpose: '41', sum: 700_00 }), payment({ purpose: '41' })]);
    expect(told(twice)).toEqual([[[2, 700, true]], [[2, 300, true]]]);
  });

  test.each<[string, Partial<IncomingPayment>, string]>([
    ['the purpose names it', { purpose: 'сч. 42' }, 'number'],
    ['no other rest is the sum', { sum: 600_00 }, 'sum'],
    ['it is the oldest', { sum: 1_700_00 }, 'oldest'],
  ])('why it is proposed is said: %s', (_, changes, reason) => {
    const [found] = proposed(deals, [payment(changes)]);
    expect(new Set(found?.proposals.map((each) => each.reason))).toEqual(new Set([reason]));
  });

  test('what nobody ticked is taken from no later payment', () => {
    const unsure = payment({ sum: 700_00 });
    const parts = [
      [4, 600, false],
      [3, 100, false],
    ];
    expect(told(proposed(deals, [unsure, unsure]))).toEqual([parts, parts]);
  });

  test('a deal that earlier payments have paid is named in vain: the next in turn get the money', () => {
    const whole = payment({ purpose: 'сч. 41' });
    expect(told(proposed(deals, [whole, { ...whole, sum: 1_100_00 }]))).toEqual([
      [[2, 1000, true]],
      [
        [4, 600, false],
        [3, 500, false],
      ],
    ]);
  });

  test('an invoice’s number of blanks is none: the id stands in', () => {
    const blank = [order({ row: 2, id: '51', invoiceNo: '  ' }), order({ row: 3, id: '52' })];
    expect(told(proposed(blank, [payment({ purpose: 'сч. 51', sum: 5_00 })]))).toEqual([[[2, 5, true]]]);
  });

  test('without a column of payments nothing is proposed', () => {
    const review = reviewOf(deals, { columns: new Set(['client', 'price', 'stage']) });
    expect(told(proposalsFor([payment()], review))).toEqual([[]]);
  });
});

test.each<[string, Partial<Deal>, number]>([
  ['nothing paid', {}, 1000],
  ['a part paid', { paid: 300_00 }, 700],
  ['a day of payment without a sum is all', { paidAt: day('2026-06-10') }, 0],
  ['the kind paid without a day', { stage: stage('paid') }, 1000],
  ['the kind paid, closed', { stage: stage('paid'), closedAt: day('2026-06-10') }, 0],
  ['paid over', { paid: 2_000_00 }, 0],
  ['an order', { stage: stage('deal'), shippedAt: null }, 1000],
  ['an unknown stage', { stage: null }, 0],
  ['a lost deal', { stage: stage('lost') }, 0],
  ['no price', { price: null }, 0],
])('unpaid: %s', (_, changes, roubles) => {
  expect(unpaidOf(reviewedDeal(order(changes))) / 100).toBe(roubles);
});

test('no deal gets more than its rest of what is ticked, and no payment gives more than it has', () => {
  const anyDeal = fc.record({
    id: fc.constantFrom('1', '2', '3'),
    price: fc.integer({ min: -500, max: 1000 }),
    paid: fc.option(fc.integer({ min: -100, max: 900 })),
  });
  const anyPayment = fc.record({
    sum: fc.integer({ min: 1, max: 2000 }),
    purpose: fc.constantFrom('', 'сч 1', 'сч 2, 1', '3'),
    inn: fc.constantFrom(INN.balka, ''),
  });
  fc.assert(
    fc.property(fc.array(anyDeal, { maxLength: 6 }), fc.array(anyPayment, { maxLength: 6 }), (some, payments) => {
      const deals = some.map((changes, at) => order({ row: at + 2, ...changes }));
      const found = proposed(
        deals,
        payments.map((changes) => payment(changes)),
      );
      const ticked = new Map<number, number>();
      for (const {
        payment: { sum },
        proposals,
      } of found) {
        expect(proposals.reduce((all, { part }) => all + part, 0)).toBeLessThanOrEqual(sum);
        for (const { deal, part, isTicked } of proposals) {
          expect(part).toBeGreaterThan(0);
          if (isTicked) ticked.set(deal.deal.row, (ticked.get(deal.deal.row) ?? 0) + part);
          expect(ticked.get(deal.deal.row) ?? 0).toBeLessThanOrEqual(unpaidOf(deal));
        }
      }
    }),
  );
});

test('parts are read as they were written', () => {
  const parts = [
    { dealKey: 'k0a', part: 1_240_000_50, before: null },
    { dealKey: 'k0b', part: 1, before: 0 },
    { dealKey: 'k0c', part: 30_00, before: 12.5 },
  ];
  expect(partsText(parts)).toBe('k0a:1240000.5:;k0b:0.01:0;k0c:30:0.125');
  expect(readParts(partsText(parts))).toEqual(parts);
  expect(readParts('сломано; k1:x:1 ;')).toEqual([]);
});
