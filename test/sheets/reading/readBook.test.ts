import { describe, expect, test } from '@jest/globals';
import type { Host, SheetData } from 'apps-script-host';
import type { Book } from '../../../src/sheets/reading/book';
import { tables } from '../../../src/sheets/tables';
import type { TableDef } from '../../../src/sheets/tables/table';
import { bundleOf, hostWith } from '../../support/inHost';
import { plainBook, plainSheet } from '../../support/plainBook';

const bundle = bundleOf('entries/reading.ts');

/** A tab of plain values; its grid is as Google makes it unless a narrower one is asked for. */
function sheetOf(name: string, rows: readonly (readonly (string | number)[])[], maxColumns = 26): SheetData {
  const cells = rows.map((row) => row.map((value) => (value === '' ? null : value)));
  return plainSheet(name, cells, { maxColumns, maxRows: Math.max(1000, rows.length) });
}

const DEALS = sheetOf('Сделки', [
  ['Клиент', 'Этап', 'Цена, ₽/т'],
  ['ООО Балка', 'КП', 100],
]);
const holding = (...sheets: readonly SheetData[]): Host => hostWith(bundle, plainBook(...sheets));
const readIn = (host: Host, ...args: readonly unknown[]): Book => host.run('read', args) as Book;
const read = (...sheets: readonly SheetData[]): Book => readIn(holding(...sheets));
const codesOf = (...sheets: readonly SheetData[]) => {
  const about = read(DEALS, ...sheets).problems.filter(
    ({ code }) => code !== 'header-missing' && code !== 'tab-missing',
  );
  return about.map(({ code, detail }) => [code, detail.split(':')[0]]);
};

describe('which tab holds the deals', () => {
  const foreign = [['Отчёт'], [], ['Клиент', 'Этап', 'Цена, ₽/т'], ['ООО Балка', 'КП', 100]];

  test('the titled one, whatever stands before it', () => {
    expect(read(sheetOf('Лист1', foreign), DEALS).deals).toMatchObject({ title: 'Сделки', headerRow: 1 });
  });

  test('equal as names are', () => {
    expect(read(sheetOf('«сделки»', foreign)).deals).toMatchObject({ title: '«сделки»', headerRow: 3 });
  });

  test('else the first on which three columns match, tabs of other titles last', () => {
    const clients = sheetOf('Клиенты', [['Клиент', 'Отсрочка, дн.', 'Комментарий']]);
    const { deals } = read(clients, sheetOf('Прочее', [['Клиент', 'Этап']]), sheetOf('Лист1', foreign));
    expect(deals).toMatchObject({ title: 'Лист1', headerRow: 3 });
    expect(deals.rows.map(({ row }) => row)).toEqual([4]);
  });

  test('none: the book is not set up', () => {
    expect(holding(sheetOf('Лист1', [['Привет']])).run('refusal')).toBe('no-deals-table');
  });
});

describe('what stands under a header tells which column it is', () => {
  const month = (name: string) => [
    [name],
    ['Клиент', 'Этап', 'Цена, ₽/т', 'Оплата'],
    ['ООО Балка', 'Оплата', 100, '03.06.2026'],
    ['ИП Гвоздь', 'Оплата', 100, '04.06.2026'],
    ['Итого', '', 200, 2],
  ];

  test('months, totals and headers that stand again are no witnesses', () => {
    const { deals } = read(sheetOf('Сделки', ['Май', 'Июнь', 'Июль'].flatMap(month).slice(1)));
    expect(deals.headers.mapped.paidAt?.header).toBe('Оплата');
    expect(deals.rows).toHaveLength(6);
  });
});

describe('a book without a deal', () => {
  const noDeals = (...rows: (string | number)[][]) =>
    read(sheetOf('Сделки', rows))
      .problems.filter(({ code }) => code === 'no-deals')
      .map(({ detail }) => detail);

  test.each<[string, (string | number)[][], string]>([
    [
      'names the columns that it lacks',
      [
        ['Дата', 'Сумма', 'Закупка'],
        [46_190, 5, 4],
      ],
      'не найдены столбцы «Клиент», «Товар»',
    ],
    [
      'of totals only says so',
      [['Клиент', 'Товар', 'Цена', 'Менеджер', 'Этап', '№'], ['Июнь'], ['Итого', '', 5]],
      'под заголовком только',
    ],
  ])('%s', (_, rows, said) => {
    expect(noDeals(...rows)).toEqual([expect.stringContaining(said)]);
  });

  test('is no problem while nothing stands under the header, nor where one deal does', () => {
    expect(noDeals(['Клиент', 'Этап', 'Цена'])).toEqual([]);
    expect(noDeals(['Клиент', 'Этап', 'Цена'], ['Июнь'], ['Балка', 'КП'])).toEqual([]);
  });
});

describe('what set-up would ask of a book that nobody has set up', () => {
  const rows = [
    ['№ накладной', 'Клиент', 'Этап', 'Цена, ₽/т'],
    [145, 'ООО Балка', 'думает 15.06', 100],
    [146, 'ООО Балка', 'думает', 100],
    [147, 'ООО Балка', 'Отгружено', 100],
  ];
  test('doubtful headers and stage words that no rule knows are told once, by name', () => {
    const told = read(sheetOf('Сделки', rows)).problems.filter(({ code }) => /words|doubtful/.test(code));
    expect(told).toEqual([
      {
        code: 'header-doubtful',
        detail: '«№ накладной» может быть столбцом «№»: не взят, пока это не сказано в настройке',
      },
      { code: 'stage-words', detail: 'Этих слов этапа правила не знают: «думает»' },
    ]);
  });

  test('a word of the stages tab is known, with a date behind it too', () => {
    const stages = sheetOf('Этапы', [
      ['Этап', 'Вид'],
      ['Думает', 'КП'],
      ['Отгрузка', 'Отгрузка'],
    ]);
    const { deals, problems } = read(sheetOf('Сделки', rows), stages);
    expect(deals.rows.map(({ stage }) => stage?.name)).toEqual(['Думает', 'Думает', 'Отгрузка']);
    expect(problems.map(({ code }) => code)).not.toContain('stage-words');
  });
});

describe('rules that cannot be read', () => {
  test('leave their default and name the cell', () => {
    const rules = sheetOf('Правила', [
      ['Правило', 'Значение'],
      ['Норма ответа, мин', 'полчаса'],
      ['stopAfterDays', 3],
      ['Стоп после просрочки', 9],
      ['Норма отвта', 10],
      ['Границы просрочки, дн.', '10;20'],
    ]);
    const { settings } = read(DEALS, rules).rules;
    expect(settings).toMatchObject({ responseMinutes: 30, stopAfterDays: 3, agingBounds: [10, 20] });
    expect(codesOf(rules)).toEqual([
      ['setting-unreadable', 'Правила!B2'],
      ['setting-repeated', 'Правила!A4'],
      ['setting-unknown', 'Правила!A5'],
    ]);
  });

  test.each([
    ['a bare 1', 1, 'limit-doubtful', { discountUpTo: 1 }],
    ['a bare 1 as text', '1', 'limit-doubtful', { discountUpTo: 1 }],
    ['more than 100 %', 150, 'limit-doubtful', { discountUpTo: 1.5 }],
    ['no number', 'три', 'rule-unreadable', undefined],
  ])('%s as a limit of the ladder is reported', (_, limit, code, rung) => {
    const ladder = sheetOf('Лестница', [
      ['Роль', 'Группа', 'Скидка до', 'Маржа от'],
      ['менеджер', '', limit, '8 %'],
      ['РОП', '', 'без лимита', ''],
    ]);
    expect(codesOf(ladder)).toEqual([[code, 'Лестница!C2']]);
    const rungs = read(DEALS, ladder).rules.ladders.forGroup('');
    if (rung === undefined) expect(rungs.map(({ role }) => role)).toEqual(['head']);
    else expect(rungs[0]).toMatchObject({ role: 'manager', marginFrom: 0.08, ...rung });
  });

  test('who signs credit stands in three more columns, each of which may be missing', () => {
    const rungs = (header: readonly string[], ...cells: readonly (string | number)[]) =>
      read(
        DEALS,
        sheetOf('Лестница', [
          ['Роль', 'Скидка до', 'Маржа от', ...header],
          ['РОП', '7 %', '5 %', ...cells],
        ]),
      ).rules.ladders;
    const three = ['Отсрочка до, дн.', 'Сверх лимита до, ₽', 'Просрочка до, дн.'];
    const limits = (deferralUpTo: unknown, overLimitUpTo: unknown, overdueUpTo: unknown) => ({
      ...{ role: 'head', discountUpTo: 0.07, marginFrom: 0.05 },
      credit: { deferralUpTo, overLimitUpTo, overdueUpTo },
    });
    expect(rungs(three, '30 дн.', '100 000 ₽', 'без лимита').forGroup('')).toEqual([
      limits(30, 100_000_00, 'no-limit'),
    ]);
    expect(rungs(three, '', 'без лимита', 'две недели').forGroup('')).toEqual([limits(null, 'no-limit', null)]);
    expect(rungs(['Over the limit up to'], 0).forGroup('')).toEqual([limits(null, 0, null)]);
    expect([rungs([]), rungs(three)].map(({ signsCredit }) => signsCredit)).toEqual([false, true]);
    expect(rungs([]).forGroup('')).toEqual([{ role: 'head', discountUpTo: 0.07, marginFrom: 0.05 }]);
  });

  test('a title with its unit is one required field', () => {
    const stages = sheetOf('Этапы', [
      ['Этап', 'Вид', 'Обязательные поля'],
      ['КП', 'quote', 'Цена прайс, ₽/т, Клиент, paidAt'],
    ]);
    expect(codesOf(stages)).toEqual([]);
    expect(read(DEALS, stages).rules.stages.list[0]?.requiredFields).toEqual(['listPrice', 'client', 'paidAt']);
  });

  test.each([
    ['a mark after the name', 'Клиент, Кол-во!, Цена', 'client quantity! price'],
    ['a mark after the unit, apart by semicolons', 'Тоннаж, т!; Цена, ₽/т ; paidAt!', 'quantity! price paidAt!'],
    ['a mark before the unit', 'Цена!, ₽/т, Клиент', 'price! client'],
    ['a title of the team’s own that has a comma', 'Клиент, Цена, прайс!, Товар', 'client listPrice! item'],
    ['two titles that are none together', 'Цена, Товар', 'price item'],
  ])('%s', (_, requiredFields, expected) => {
    const stages = sheetOf('Этапы', [
      ['Этап', 'Вид', 'Обязательные поля'],
      ['КП', 'quote', requiredFields],
    ]);
    const deals = sheetOf('Сделки', [['Клиент', 'Этап', 'Товар', 'Цена, ₽/т', 'Цена, прайс']]);
    const [stage] = read(deals, stages).rules.stages.list;
    const marked = stage?.requiredFields.map((field) => (stage.blockingFields.includes(field) ? `${field}!` : field));
    expect(marked?.join(' ')).toBe(expected);
  });

  test.each([
    ['Клиенты', ['Клиент', 'Лимит, ₽', 'Стоп'], ['ООО', 'много', 'да'], 'Клиенты!B2'],
    ['Праздники', ['Дата', 'Часы'], ['12.06.2026', 'полдня'], 'Праздники!B2'],
    ['План', ['Месяц', 'Валовая прибыль'], ['июнь', 100], 'План!A2'],
    ['Прайс', ['Товар', 'Цена прайс'], ['Балка', '12.500'], 'Прайс!B2'],
  ])('on «%s» name the cell', (title, header, row, cell) => {
    expect(codesOf(sheetOf(title, [header, row]))).toEqual([['rule-unreadable', cell]]);
  });
});

describe('problems with the book', () => {
  test('name the headers of a doubled column, and the checks that are off without it', () => {
    const host = holding(sheetOf('Сделки', [['Клиент', 'Компания', 'Этап', 'Цена']]));
    const { problems } = readIn(host);
    expect(problems).toContainEqual({
      code: 'header-doubled',
      detail: '«Клиент»: подходят сразу «Клиент» и «Компания», не взят ни один столбец: переименуйте лишний',
    });
    expect(host.run('columns')).toEqual(['stage', 'price']);
    expect(problems).toContainEqual({
      code: 'header-missing',
      detail: 'Нет столбца «Дата шага»: не проверяется «Нет следующего шага», «Шаг просрочен», «Шаг переносят»',
      checks: ['next-step-missing', 'next-step-overdue', 'step-postponed'],
    });
  });

  test.each([
    ['who sells services for an amount misses no price', 'услуги', ['Сумма, ₽'], []],
    ['whatever else they sell', 'металл', ['Сумма, ₽'], ['Цена прайс, ₽', 'Цена, ₽']],
    ['nobody has said what they sell', '', ['Сумма, ₽'], ['Цена прайс, ₽', 'Цена, ₽']],
    ['a service with a price has a list price', 'услуги', ['Сумма, ₽', 'Цена, ₽'], ['Цена прайс, ₽']],
    ['a service without an amount has no figure at all', 'услуги', [], ['Цена прайс, ₽', 'Цена, ₽']],
  ])('name the prices that a sheet lacks: %s', (_, trade, money, missing) => {
    const deals = sheetOf('Сделки', [['Клиент', 'Этап', 'Товар', ...money]]);
    const rules = sheetOf('Правила', [
      ['Правило', 'Значение'],
      ['Чем торгуем', trade],
    ]);
    const named = read(deals, rules).problems.filter(({ code }) => code === 'header-missing');
    expect(named.flatMap(({ detail }) => /столбца «(Цена[^»]*)»/.exec(detail)?.[1] ?? []).sort()).toEqual(missing);
  });

  const without = ['', '', '', 'Труба', '500'];
  test.each<[string, string, string[][], string[]]>([
    ['that bear none', 'да', [['1', 'Балка', 'КП', 'Лист', '600'], without, without], ['Строки 3, 4 без номера']],
    [
      'however many',
      'да',
      [['1', 'Балка', 'КП', 'Лист', '600'], ...Array.from({ length: 7 }, () => without)],
      ['Строки 3, 4, 5, 6, 7 и ещё 2 без номера'],
    ],
    ['where each row is a deal', 'нет', [['1', 'Балка', 'КП', 'Лист', '600'], without], []],
    ['of a client', 'да', [['', 'Балка', '', 'Лист', '600']], []],
    ['of a stage', 'да', [['', '', 'КП', 'Лист', '600']], []],
    [
      'of a number',
      'да',
      [
        ['1', 'Балка', 'КП', 'Лист', '600'],
        ['1', '', '', 'Труба', '500'],
      ],
      [],
    ],
  ])('name rows of one number is one deal %s', (_, positions, rows, said) => {
    const deals = sheetOf('Сделки', [['№', 'Клиент', 'Этап', 'Товар', 'Цена, ₽/т'], ...rows]);
    const rules = sheetOf('Правила', [
      ['Правило', 'Значение'],
      ['Один номер — одна сделка', positions],
    ]);
    const named = read(deals, rules).problems.filter(({ code }) => code === 'rows-without-number');
    expect(named.map(({ detail }) => detail)).toEqual(said.map((text) => expect.stringContaining(text)));
  });

  test('are said in the language asked for, else in the book’s own', () => {
    expect(readIn(holding(DEALS), 'en').problems).toContainEqual({
      code: 'tab-missing',
      detail: 'No "Ladder" tab: the limits are those of the example',
    });
  });
});

describe('the calls of reading', () => {
  const fresh = ({ titles, columns, seed }: TableDef): SheetData =>
    sheetOf(titles.ru, [columns.map((column) => column.titles.ru), ...seed('ru')], Math.max(26, columns.length));

  test('are one a tab of rules, approvals and payments, the zone, and two for small deals', () => {
    const host = holding(...tables.map(fresh));
    readIn(host);
    const tabs = 10;
    expect(host.ledger.totals.calls).toEqual({
      'Range.getValues': tabs + 1,
      'Sheet.getLastRow': 1,
      'Spreadsheet.getSpreadsheetTimeZone': 1,
    });
  });

  test('grow by one for each half a million cells of deals', () => {
    const rows = Array.from({ length: 60_000 }, (_, at) => [`Клиент ${at}`, 'КП', 100, '', '', '', '', '', '', 'да']);
    const header = ['Клиент', 'Этап', 'Цена', '', '', '', '', '', '', 'Комментарий'];
    const host = holding(sheetOf('Сделки', [header, ...rows]), sheetOf('Прайс', []));
    const { deals } = readIn(host);
    expect(deals.rows).toHaveLength(60_000);
    expect(deals.rows[59_999]).toMatchObject({ row: 60_001, client: 'Клиент 59999', comment: 'да' });
    expect(deals.cells[59_999]?.[0]).toBe('Клиент 59999');
    expect(host.ledger.totals.calls['Range.getValues']).toBe(1 + 2 + 1);
  });

  test('a tab narrower than Z is read all the same', () => {
    const team = sheetOf('Команда', [['Имя', 'Роль'], ['Орлова Нина', 'РОП']], 2); // prettier-ignore
    expect(read(DEALS, team).rules.team.members).toMatchObject([{ name: 'Орлова Нина', role: 'head' }]);
  });
});
