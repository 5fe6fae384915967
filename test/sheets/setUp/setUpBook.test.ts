import { describe, expect, test } from '@jest/globals';
import { OWN_COLUMNS } from '../../../src/sheets/tables/deals';
import { tables } from '../../../src/sheets/tables';
import { bundleOf, hostWith } from '../../support/inHost';
import { columnOf, columnValues, contentsOf, sheetIn } from '../../support/look';
import { plainBook, plainSheet } from '../../support/plainBook';
import { HEADER, ROWS, salesBook } from '../../support/salesBook';

const bundle = bundleOf('entries/writing.ts');
const OWN_TITLES = Object.values(OWN_COLUMNS).map(({ titles }) => titles.ru);

describe('set-up of a sheet that a team already has', () => {
  const host = hostWith(bundle, salesBook());
  const before = host.toBookData();

  test('first says what it would do, and writes nothing', () => {
    host.ledger.reset();
    expect(host.run('plan')).toMatchObject({
      deals: { title: 'Сделки', headerRow: 1 },
      mapping: expect.arrayContaining([{ column: 'client', header: 'Контрагент', confidence: 'synonym' }]),
      ownToAdd: Object.keys(OWN_COLUMNS),
      offered: expect.arrayContaining(['requestedAt', 'blocker']),
    });
    expect(host.ledger.totals.writes).toBe(0);
    expect(host.toBookData()).toEqual(before);
  });

  test('adds our columns at the right end, and leaves theirs cell by cell', () => {
    const record = host.run('setUp');
    expect(record).toMatchObject({ columns: [], ownColumns: OWN_TITLES.length });
    const [header, ...rows] = contentsOf(host, 'Сделки');
    expect(header).toEqual([...HEADER, ...OWN_TITLES]);
    expect(rows).toEqual(ROWS);
  });

  test('hides the columns by which a row remembers itself', () => {
    const first = columnOf(host, 'Сделки', 'код');
    expect(sheetIn(host.toBookData(), 'Сделки').hiddenColumns).toEqual([0, 1, 2, 3, 4, 5].map((at) => first + at));
  });

  test('lets the verdict wrap, in a column that its first words fit', () => {
    const deals = sheetIn(host.toBookData(), 'Сделки');
    const at = columnOf(host, 'Сделки', 'Проверка');
    expect([deals.rows[1]?.[at]?.wrap, deals.rows[1]?.[at - 1]?.wrap]).toEqual([true, undefined]);
    // Arial 10, as a sheet has it, takes some seven pixels a letter.
    expect(deals.columnWidths[at]).toBeGreaterThanOrEqual(7 * 'Маржа 6,2 % ниже 8 %: согласует РОП'.length);
  });

  test('makes every missing tab behind theirs, with its header frozen and its hints as notes', () => {
    const { sheets } = host.toBookData();
    expect(sheets.map(({ name }) => name)).toEqual(
      tables.filter(({ madeOnUse }) => !madeOnUse).map(({ titles }) => titles.ru),
    );
    const ladder = sheetIn(host.toBookData(), 'Лестница');
    expect(ladder.frozenRows).toBe(1);
    expect(ladder.rows[0]?.[0]?.note).toMatch(/^Пример: впишите свои пределы\./);
    expect(contentsOf(host, 'Лестница')[1]).toEqual(['менеджер', '', 0.03, 0.08]);
  });

  test('run again it changes nothing', () => {
    const after = host.toBookData();
    host.ledger.reset();
    expect(host.run('setUp')).toEqual({ tabs: [], columns: [], ownColumns: 0, validated: [], typed: [], rules: [] });
    expect(host.ledger.totals.writes).toBe(0);
    expect(host.toBookData()).toEqual(after);
  });

  test('a column of people that is asked for later stands before our block', () => {
    host.run('setUp', [['blocker']]);
    const [header, ...rows] = contentsOf(host, 'Сделки');
    expect(header).toEqual([...HEADER, 'Что мешает', ...OWN_TITLES]);
    expect(rows).toEqual(ROWS);
  });
});

test('a team’s own column behind our block stays where it is', () => {
  const host = hostWith(bundle, salesBook(ROWS, { maxColumns: 40 }));
  host.run('setUp');
  host.typeInto('Сделки', 'AA1', 'Наше');
  host.run('setUp', [['blocker']]);
  expect(columnOf(host, 'Сделки', 'Наше')).toBe(26);
  expect(columnOf(host, 'Сделки', 'Что мешает')).toBe(27);
});

test('what set-up added is taken back, and nothing else', () => {
  const host = hostWith(bundle, salesBook(ROWS, { maxColumns: 40 }));
  const before = contentsOf(host, 'Сделки');
  const record = host.run('setUp', [['blocker', 'source']]);
  host.run('checkAll');
  host.typeInto('Клиенты', 'A2', 'Балка');
  host.typeInto('Сделки', 'O2', 'звонок');
  expect(host.run('undo', [record])).toMatchObject({ columns: OWN_TITLES.length + 1 });
  expect(host.toBookData().sheets.map(({ name }) => name)).toEqual(['Сделки', 'Клиенты']);
  expect(contentsOf(host, 'Сделки')[0]).toEqual([...(before[0] ?? []), 'Источник']);
  const sheet = sheetIn(host.toBookData(), 'Сделки');
  expect([sheet.conditionalRules, sheet.protections, sheet.validations]).toEqual([[], [], []]);
});

test('an empty workbook gets a deals tab of its own', () => {
  const host = hostWith(bundle, plainBook(plainSheet('Лист1', [])));
  expect(host.run('setUpNew')).toMatchObject({ columns: [], ownColumns: 0 });
  const header = contentsOf(host, 'Сделки')[0] ?? [];
  expect(header.slice(0, 3)).toEqual(['№', 'Дата заявки', 'Первый ответ']);
  expect(header.slice(-OWN_TITLES.length)).toEqual(OWN_TITLES);
});

test('an English workbook is made, checked and summed up in English', () => {
  const host = hostWith(bundle, plainBook(plainSheet('Sheet1', [])));
  host.run('setUpInEnglish');
  host.typeInto('Deals', 'A2', 'M-1');
  host.typeInto('Deals', 'D2', 'Beam Ltd');
  host.typeInto('Deals', 'N2', 'Quote');
  host.run('checkAll');
  host.run('kpi');
  host.run('summary');
  expect(columnValues(host, 'Deals', 'Verdict')[0]).toMatch(/^No cost: margin unknown/);
  expect(columnValues(host, 'KPI', 'Manager')).toEqual(['All', 'All']);
  expect(contentsOf(host, 'Summary')[1]?.[0]).toMatch(
    /^Gross profit 0\s₽ this month, no plan set. Nothing waits for a decision. Nothing overdue.$/,
  );
});

test.each(['setUpInEnglish', 'setUpNew'])('%s leaves one and the same note on our header', (entry) => {
  const host = hostWith(bundle, plainBook(plainSheet('Лист1', [])));
  host.run(entry);
  const notes = host.toBookData().sheets.flatMap(({ rows }) => rows[0]?.map((cell) => cell?.note ?? '') ?? []);
  expect(notes.filter((note) => note.includes('ontrol') || note.includes('онтроль'))).toEqual(['ROP-control · 3']);
});

test('rules and validations of the team’s own stay as they are', () => {
  const own = {
    conditionalRules: [{ ranges: ['A2:A'], criteria: 'TEXT_CONTAINS', values: ['М'], background: '#00ff00' }],
    validations: [{ ranges: ['D2:D10'], criteria: 'VALUE_IN_LIST', values: ['КП', true], allowInvalid: false }],
  };
  const host = hostWith(bundle, salesBook(ROWS, own));
  host.run('setUp');
  const sheet = sheetIn(host.toBookData(), 'Сделки');
  expect(sheet.conditionalRules[0]).toMatchObject({ criteria: 'TEXT_CONTAINS', background: '#00ff00' });
  expect(sheet.conditionalRules).toHaveLength(7);
  const ofStage = sheet.validations.filter(({ ranges }) => ranges.some((range) => range.startsWith('D')));
  expect(ofStage).toEqual([expect.objectContaining({ criteria: 'VALUE_IN_LIST', allowInvalid: false })]);
});

test('our validations warn and never refuse', () => {
  const host = hostWith(bundle, salesBook());
  host.run('setUp');
  const { validations } = sheetIn(host.toBookData(), 'Сделки');
  expect(validations.map(({ criteria, allowInvalid }) => [criteria, allowInvalid])).toEqual(
    expect.arrayContaining([
      ['VALUE_IN_RANGE', true],
      ['DATE_IS_VALID_DATE', true],
      ['NUMBER_GREATER_THAN_OR_EQUAL_TO', true],
    ]),
  );
  expect(validations.every(({ help }) => (help ?? '') !== '')).toBe(true);
  host.typeInto('Сделки', 'D2', 'Своя стадия');
  expect(contentsOf(host, 'Сделки')[1]?.[3]).toBe('Своя стадия');
});
