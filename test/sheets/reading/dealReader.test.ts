import { describe, expect, test } from '@jest/globals';
import { nameKey } from '../../../src/domain/name';
import type { CellIssue } from '../../../src/domain/issue';
import type { RawCell } from '../../../src/domain/reading/rawCell';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings';
import { defaultStages } from '../../../src/domain/stages';
import type { Instant } from '../../../src/domain/calendar/time';
import { cellsSay } from '../../../src/sheets/headers/cellsSay';
import { mapDealHeaders } from '../../../src/sheets/reading/deals/dealHeaders';
import { dealReader } from '../../../src/sheets/reading/deals/dealReader';

const HEADERS = ['№', 'Клиент', 'Менеджер', 'Этап', 'Тоннаж, т', 'Цена, ₽/т', 'Дата КП', 'Отсрочка, дн.', 'Товар'];

function readRow(cells: readonly RawCell[], row = 7, settings = DEFAULT_SETTINGS, hasEnglishCommas = false) {
  const issues: CellIssue[] = [];
  const wallClock = (date: Date): Instant => date.getTime() as Instant;
  const given = {
    headers: mapDealHeaders(HEADERS),
    wallClock,
    rules: { stages: defaultStages(), settings },
    hasEnglishCommas,
  };
  return { deal: dealReader(given, issues)(cells, row), issues };
}

describe('a row of deals', () => {
  test('is read by its columns, with the keys of its names', () => {
    const { deal, issues } = readRow([
      'М-1',
      ' ООО «Ёлка» ',
      'Ким О.',
      'кп',
      '12,5 т',
      '66 676,76 ₽',
      '17.06.26',
      14,
      '',
    ]);
    expect(deal).toMatchObject({
      row: 7,
      id: 'М-1',
      client: 'ООО «Ёлка»',
      clientKey: nameKey('ООО Елка'),
      managerKey: nameKey('Ким О'),
      quantity: 12_500,
      price: 6_667_676,
      quotedAt: Date.UTC(2026, 5, 17) / 86_400_000,
      deferralDays: 14,
      amount: null,
      comment: '',
      unreadable: [],
    });
    expect(deal?.stage?.kind).toBe('quote');
    expect(issues).toEqual([]);
  });

  test.each([
    ['12,500', 12_500_000, 12_500],
    ['12,500 t', 12_500_000, 12_500],
    [' -12,500', -12_500_000, -12_500],
    ['1,234,567', 1_234_567_000, 1_234_567_000],
    ['1,250.50', 1_250_500, 1_250_500],
    ['1 234,560', 1_234_560, 1_234_560],
    ['1234,567', 1_234_567, 1_234_567],
    ['0,500', 500, 500],
    ['12,5', 12_500, 12_500],
  ])(
    'of the quantity %j reads %p thousandths where commas set thousands apart, %p elsewhere',
    (typed, english, russian) => {
      const row = ['1', 'Acme', 'Kim', '', typed];
      const inEnglish = readRow(row, 7, DEFAULT_SETTINGS, true);
      expect([inEnglish.deal?.quantity, readRow(row).deal?.quantity]).toEqual([english, russian]);
      expect(inEnglish.issues).toEqual([]);
    },
  );

  test.each([
    ['кг', '120 кг', 120_000],
    ['Кг.', '120,5кг.', 120_500],
    ['кг', '120 kg', 120_000],
    ['кг', '3 т', null],
    ['кг', '3 шт', 3_000],
    ['т', '120 кг', null],
    ['л', '120 кг', null],
    ['м3', '12,5 м3', 12_500],
    ['м³', '12 куб. м', 12_000],
    ['м3', '12 м', null],
    ['м3', '12 м2', null],
    ['м2', '12м2', 12_000],
    ['пал.', '4 пал', 4_000],
    ['т', '12 м3', null],
    ['т', '5 м 3', null],
  ])('where one sells by %j, %j is %j thousandths', (unit, quantity, expected) => {
    const { deal, issues } = readRow(['М-1', '', '', '', quantity], 7, { ...DEFAULT_SETTINGS, unit });
    expect([deal?.quantity, issues.length]).toEqual([expected, expected === null ? 1 : 0]);
  });

  test.each([
    ['кг', '350 ₽/кг', 35_000],
    ['кг', '1 350,50 руб./кг', 135_050],
    ['кг', '₽ 350 / kg', 35_000],
    ['м3', '350 руб/м3', 35_000],
    ['м3', '350 руб / м³', 35_000],
    ['шт', '12 р./pc', 1_200],
    ['т', '61 240 ₽/т', 6_124_000],
    ['кг', '350 ₽', 35_000],
    ['т', '₽ 350 / kg', null],
    ['т', '350 ₽/кг', null],
    ['кг', '61 240 ₽/т', null],
    ['м2', '350 ₽/м', null],
    ['т', '350 ₽/м3', null],
    ['т', '350 ₽/неделю', null],
    ['кг', '350 /кг', null],
    ['кг', '350 кг', null],
    ['шт', '€12 / pc', null],
    ['шт', '12 $/шт', null],
    ['кг', '26/01', null],
    ['constructor', '350 ₽/__proto__', null],
  ])('where one sells by %j, %j a unit is %j kopecks', (unit, price, expected) => {
    const { deal, issues } = readRow(['М-1', '', '', '', '', price], 7, { ...DEFAULT_SETTINGS, unit });
    expect([deal?.price, issues.map(({ code }) => code)]).toEqual([
      expected,
      expected === null ? ['not-a-number'] : [],
    ]);
  });

  test('keeps the text of a stage that nobody declared', () => {
    expect(readRow(['М-1', '', '', 'Заморожена', '', '', '', '', '']).deal).toMatchObject({
      stage: null,
      stageText: 'Заморожена',
    });
  });

  test('names what it cannot read in the order of the sheet, and counts it as blank', () => {
    const { deal, issues } = readRow(['М-1', '#N/A', '', '', '12.500', '12,5O', '31.06.2026', 1.5, '']);
    expect(issues).toEqual([
      { row: 7, column: 'client', code: 'error-value', value: '#N/A' },
      { row: 7, column: 'quantity', code: 'ambiguous-number', value: '12.500' },
      { row: 7, column: 'price', code: 'not-a-number', value: '12,5O' },
      { row: 7, column: 'quotedAt', code: 'not-a-date', value: '31.06.2026' },
      { row: 7, column: 'deferralDays', code: 'out-of-range', value: '1.5' },
    ]);
    expect(deal?.unreadable).toEqual(['client', 'quantity', 'price', 'quotedAt', 'deferralDays']);
    expect(deal).toMatchObject({ client: '', quantity: null, price: null, quotedAt: null, deferralDays: null });
  });

  test.each([
    ['nothing at all', ['', '', '', '', '', '', '', '', '']],
    ['spaces', ['  ', '\u00a0', '', '', '', '', '', '', '']],
    ['a date and a quantity only', ['', '', '', '', 5, '', new Date(0), '', '']],
    ['formulas that failed', ['', '#N/A', '', '', '', '#REF!', '', '', '']],
  ])('with %s is no deal, and nothing of it is told', (_, cells) => {
    expect(readRow(cells)).toEqual({ deal: null, issues: [] });
  });

  test('is a deal by its price alone, a price of zero too', () => {
    expect(readRow(['', '', '', '', '', 0, '', '', '']).deal).toMatchObject({ price: 0 });
  });

  test.each(['нет', '-', '—', 'n/a', 'не закрыта', ' Нет '])(
    'takes «%s» in a date, a number or a choice for a blank',
    (word) => {
      const { deal, issues } = readRow(['М-1', word, '', word, word, word, word, word, word]);
      expect(issues).toEqual([]);
      expect(deal).toMatchObject({
        stageText: '',
        stage: null,
        quantity: null,
        price: null,
        quotedAt: null,
        deferralDays: null,
      });
      expect(deal).toMatchObject({ client: word.trim(), item: word.trim() });
    },
  );

  test('reads a number in a column of text as it shows', () => {
    expect(readRow([214, '', '', '', '', '', '', '', '']).deal).toMatchObject({ id: '214' });
  });
});

describe('a key', () => {
  const wallClock = (date: Date): Instant => date.getTime() as Instant;
  const given = { wallClock, rules: { stages: defaultStages(), settings: DEFAULT_SETTINGS } };

  test.each([
    ['of a sheet that nobody set up, by the title alone', ['ключ', 'Клиент'], ['k7', 'Балка'], 'k7'],
    ['of a sheet in English', ['Key', 'Client'], ['k7', 'Балка'], 'k7'],
    ['never of two columns of one title', ['ключ', 'Клиент', 'Ключ'], ['k7', 'Балка', 'k8'], ''],
    ['beside our hash', ['Клиент', 'ключ', 'хеш строки'], ['Балка', 'k7', ''], 'k7'],
    [
      'never far from our hash, where it is the team\u2019s own',
      ['ключ', 'Клиент', ...Array.from({ length: 30 }, (_, at) => `x${at}`), 'хеш строки'],
      ['k7', 'Балка'],
      '',
    ],
  ])('is read %s', (_, header, cells, key) => {
    const headers = mapDealHeaders(header);
    expect(dealReader({ ...given, headers }, [])(cells, 2)?.key).toBe(key);
    expect(Object.keys(headers.index)).toEqual(['client']);
  });
});

describe('a column of open, won and lost beside the stage', () => {
  const wallClock = (date: Date): Instant => date.getTime() as Instant;
  const given = { wallClock, rules: { stages: defaultStages(), settings: DEFAULT_SETTINGS } };
  const rows = [
    ['A', 'Proposal', 'Won'],
    ['B', 'Proposal', 'Open'],
    ['C', 'Qualified', 'lost'],
    ['D', 'Verbal yes', ''],
  ];
  const HEADER = ['Company', 'Stage', 'Status'];

  test('says how a deal ended; the stage says the rest', () => {
    const headers = mapDealHeaders(HEADER, { say: cellsSay(rows) });
    const reader = dealReader({ ...given, headers }, []);
    expect(rows.map((cells) => reader(cells, 2)?.stage?.kind)).toEqual(['paid', 'quote', 'lost', undefined]);
  });

  test('is found again by what set-up kept, without a look at the cells', () => {
    const { settled, index, outcome } = mapDealHeaders(HEADER, { say: cellsSay(rows) });
    const moved = mapDealHeaders(['Status', 'Owner', 'Company', 'Stage'], { settled });
    expect([index.stage, outcome]).toEqual([1, 2]);
    expect([moved.index.stage, moved.outcome]).toEqual([3, 0]);
  });

  test.each([
    [
      'stands alone: it is the stage',
      ['Company', 'Status'],
      [
        ['A', 'Won'],
        ['B', 'Lost'],
      ],
      1,
    ],
    [
      'stands twice: the surer title is the stage',
      HEADER,
      [
        ['A', 'Won', 'Open'],
        ['B', 'Lost', 'Won'],
      ],
      1,
    ],
    [
      'holds steps: it is no outcome',
      HEADER,
      [
        ['A', 'Won', 'Paid'],
        ['B', 'Lost', 'Invoice'],
      ],
      2,
    ],
  ])('%s', (_, header, cells, stage) => {
    expect(mapDealHeaders(header, { say: cellsSay(cells) }).index.stage).toBe(stage);
  });
});

test.each([
  ['нет', 0],
  ['без НДС', 0],
  ['20%', 0.2],
  ['—', null],
])('a rate of VAT «%s» is %s', (cell, rate) => {
  const headers = mapDealHeaders(['Клиент', 'НДС продажи']);
  const wallClock = (date: Date): Instant => date.getTime() as Instant;
  const rules = { stages: defaultStages(), settings: DEFAULT_SETTINGS };
  expect(dealReader({ headers, wallClock, rules }, [])(['Балка', cell], 2)).toMatchObject({ vatSale: rate });
});

describe('a price that is typed for the deal', () => {
  const given = (pricePer: 'unit' | 'deal' | null) => ({
    headers: mapDealHeaders(['Клиент', 'Цена, ₽/т', 'Сумма, ₽']),
    wallClock: (date: Date): Instant => date.getTime() as Instant,
    rules: { stages: defaultStages(), settings: { ...DEFAULT_SETTINGS, pricePer } },
  });
  test.each([
    ['is its amount', 'deal' as const, ['Балка', 500, ''], null, 500_00],
    ['leaves an amount beside it alone where it is blank', 'deal' as const, ['Балка', '', 700], null, 700_00],
    ['goes before that amount', 'deal' as const, ['Балка', 500, 700], null, 500_00],
    ['is a price where the setting says so', 'unit' as const, ['Балка', 500, 700], 500_00, 700_00],
    ['is a price where nothing is said', null, ['Балка', 500, ''], 500_00, null],
  ])('%s', (_, pricePer, cells, price, amount) => {
    expect(dealReader(given(pricePer), [])(cells, 2)).toMatchObject({ price, amount });
  });
});
