import { describe, expect, test } from '@jest/globals';
import type { Host } from 'apps-script-host';
import type { SampleDeal } from '../../../src/addon/setUp/setUpState';
import { plainBook, plainSheet } from '../../support/plainBook';
import { hostOf } from '../../support/salesHost';
import { cellOf, choiceFor, planned, proposalOf, setUpBy } from './setUpCalls';

const HEADER = ['Клиент', 'Менеджер', 'Кол-во', 'Цена', 'Закупка', 'Этап', 'Дата отгрузки'];
const book = plainBook(
  plainSheet('Продажи', [
    HEADER,
    ['ООО «Балка»', 'Ким', 10, 61000, 50000, 'Отгрузка', ''],
    ['ИП Гвоздь', 'Ли', 2, 1000, 900, 'ждём маму', ''],
    ['ТД «Металл»', 'Ли', 3, 1000, 900, 'Ждём маму', ''],
  ]),
);

const samples = (host: Host, rules: Record<string, string> = {}): readonly SampleDeal[] =>
  host.callServer('sampleDeals', [choiceFor(host, { rules })]) as readonly SampleDeal[];

describe('own deals computed before anything is written', () => {
  test('by the answers so far', () => {
    const host = hostOf(book);
    const before = JSON.stringify(host.toBookData());
    expect(samples(host)[0]).toMatchObject({
      row: 2,
      name: 'ООО «Балка»',
      quantity: '10',
      isCostPerDeal: false,
    });
    expect(samples(host)[0]?.grossProfit.replace(/\D/g, '')).toBe('90164');
    expect(samples(host, { costsIncludeVat: 'нет' })[0]?.grossProfit.replace(/\D/g, '')).toBe('0');
    expect(JSON.stringify(host.toBookData())).toBe(before);
  });
});

describe('what the deals name and the rules do not know', () => {
  test('is asked with its count, and the answers become lines of «Этапы» and «Команда»', () => {
    const host = hostOf(book);
    const proposal = proposalOf(host);
    expect(proposal.met).toEqual(
      expect.arrayContaining([
        { name: 'ждём маму', deals: 2 },
        { name: 'Ли', deals: 2 },
      ]),
    );
    setUpBy(
      host,
      choiceFor(host, { rules: { 'ждём маму kind': 'Контакт', 'Ли email': 'li@firm.example', 'Ли role': 'РОП' } }),
    );
    expect([cellOf(host, 'Этапы', 8, 0), cellOf(host, 'Этапы', 8, 1)]).toEqual(['ждём маму', 'Контакт']);
    const team = [0, 1, 2].map((column) => cellOf(host, 'Команда', 1, column));
    expect(team).toEqual(['Ли', 'li@firm.example', 'РОП']);
    expect(proposalOf(host).met).toEqual([{ name: 'Ким', deals: 1 }]);
  });

  test('left blank writes nothing: the word stays unknown, the person a manager', () => {
    const host = hostOf(book);
    setUpBy(host, choiceFor(host, { rules: { 'думает kind': '' } }));
    expect(cellOf(host, 'Этапы', 8, 0) ?? '').toBe('');
    expect(cellOf(host, 'Команда', 1, 0) ?? '').toBe('');
  });

  test('a word that was answered has the norm of its kind, and set-up run again asks nothing of it', () => {
    const host = hostOf(book);
    setUpBy(host, choiceFor(host, { rules: { 'ждём маму kind': 'Контакт' } }));
    const again = choiceFor(host);
    expect(again.rules.find(({ name, column }) => name === 'ждём маму' && column === 'stuckAfterDays')?.text).toBe('');
    expect(planned(host, again).rules).toEqual([]);
  });

  test('a kind or a role that is none is refused by its field', () => {
    const host = hostOf(book);
    const choice = choiceFor(host, { rules: { 'ждём маму kind': 'мечтает', 'Ли role': 'царь', 'Ли email': 'li' } });
    const refused = host.callServer('planSetUp', [choice]) as {
      readonly refused: readonly { readonly code: string }[];
    };
    expect(refused.refused.map(({ code }) => code).sort()).toEqual(['address', 'choice', 'choice']);
  });
});

describe('how deals are counted', () => {
  test('is proposed by the deals and the headers, with the reason', () => {
    const header = ['Клиент', 'Менеджер', 'Кол-во', 'Цена с НДС', 'Закупка', 'Этап', 'Дата заявки'];
    const host = hostOf(
      plainBook(plainSheet('Продажи', [header, ['ООО «Балка»', 'Ким', 10, 61000, 450000, 'Оплачено', 46180]])),
    );
    const { rules, counting } = proposalOf(host);
    const answer = (name: string) => rules.find((rule) => rule.name === name)?.value;
    expect({ cost: answer('costPer'), price: answer('pricePer'), vat: answer('pricesIncludeVat') }).toEqual({
      cost: 'за сделку',
      price: '',
      vat: 'да',
    });
    expect(counting).toEqual({
      saleVat: 'Цена с НДС',
      costVat: '',
      cost: { unit: expect.stringMatching(/^737,7\s%$/), deal: expect.stringMatching(/^73,8\s%$/), isLikely: true },
      positions: null,
      countedBy: 'заявка',
    });
    expect(samples(host)[0]).toMatchObject({ isCostPerDeal: true });
  });

  const numbered = (...rows: readonly (readonly [string, string])[]) =>
    hostOf(
      plainBook(
        plainSheet('Продажи', [
          ['№', 'Клиент', 'Менеджер', 'Кол-во', 'Цена', 'Закупка', 'Этап'],
          ...rows.map(([id, client]) => [id, client, 'Ким', 10, 61000, 50000, 'КП']),
        ]),
      ),
    );

  test.each<[string, readonly (readonly [string, string])[], string | undefined, object | null]>([
    [
      'no number repeats',
      [
        ['1', 'А'],
        ['2', 'А'],
      ],
      undefined,
      null,
    ],
    [
      'a number of two clients',
      [
        ['1', 'А'],
        ['1', 'Б'],
      ],
      undefined,
      null,
    ],
    [
      'a number in two rows of a client',
      [
        ['1', 'А'],
        ['1', 'А'],
        ['2', 'Б'],
      ],
      'да',
      { repeated: 1, numbers: 2 },
    ],
    [
      'one of many, as a slip would be',
      [['1', 'А'], ['1', 'А'], ...Array.from({ length: 10 }, (_, at) => [`${at + 2}`, 'Б'] as const)],
      'нет',
      { repeated: 1, numbers: 11 },
    ],
  ])('whether one number is one deal: %s', (_, rows, answer, reason) => {
    const { rules, counting } = proposalOf(numbered(...rows));
    expect(rules.find(({ name }) => name === 'positions')?.value).toBe(answer);
    expect(counting).toMatchObject({ positions: reason });
  });
});
