import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Report } from '../../../src/addon/server/report';
import { createHost, type BookData, type Host } from 'apps-script-host';
import { bookFiles } from '../../../src/local/bookFiles';
import { migrations } from '../../../src/sheets/setUp/migrations';
import { SHEET_VERSION } from '../../../src/sheets/setUp/sheetVersion';
import { columnLetters } from '../../../src/sheets/headers/address';
import { OWN_COLUMNS } from '../../../src/sheets/tables/deals';
import { builtBundle } from '../../support/builtBundle';
import { contentsOf } from '../../support/look';
import { NOW_UTC } from '../../support/salesHost';

const FOLDER = 'test/examples/versions';
const OWNER = 'owner@localhost';

function openedFrom(version: number, book?: BookData): Host {
  const file = `${FOLDER}/${version}.xlsx`;
  const properties = bookFiles.readSidecar(file)?.properties ?? {};
  return createHost({
    keepsWorlds: true,
    bundle: builtBundle(),
    book: book ?? bookFiles.readBookFile(file),
    now: NOW_UTC,
    user: OWNER,
    owner: OWNER,
    properties,
  });
}

const PEOPLES = [
  'Правила',
  'Лестница',
  'Этапы',
  'Команда',
  'План',
  'Клиенты',
  'Праздники',
  'Прайс',
  'Стандарты',
  'Согласования',
];
const OURS = new Set(Object.values(OWN_COLUMNS).flatMap(({ titles }) => [titles.ru, titles.en]));

const LATER = ['Вид', 'Запрошено', 'сверх лимита', 'просрочено', 'дней просрочки'];

/** What people have, and the signatures: the deals without our columns, the tabs of theirs, and the lines as they were signed. */
function peoplesCells({ sheets }: BookData): Readonly<Record<string, unknown>> {
  const kept = sheets.flatMap(({ name, rows }): [string, unknown][] => {
    const [header = []] = rows;
    const titleAt = (at: number): string => String(header[at]?.value ?? '');
    const isKept = (at: number): boolean =>
      !(name === 'Сделки' ? OURS.has(titleAt(at)) : name === 'Согласования' && LATER.includes(titleAt(at)));
    const cells = rows.map((row) =>
      row.filter((_, at) => isKept(at)).map((cell) => cell?.formula ?? cell?.value ?? null),
    );
    const filled = cells.flatMap((row, at) => (row.some((value) => value !== null) ? [at] : []));
    return name === 'Сделки' || PEOPLES.includes(name) ? [[name, cells.slice(0, (filled.at(-1) ?? -1) + 1)]] : [];
  });
  return Object.fromEntries(kept);
}

const reportOf = (host: Host): Report => host.callServer('report', [{ language: 'ru', from: '', to: '' }]) as Report;
const versions = Array.from({ length: SHEET_VERSION }, (_, at) => at + 1);

test('every version of the sheet is kept as a workbook, and each but the first is migrated to', () => {
  const kept = readdirSync(FOLDER).filter((file) => file.endsWith('.xlsx'));
  expect(kept.sort()).toEqual(versions.map((version) => `${version}.xlsx`));
  expect(migrations.map(({ to }) => to)).toEqual(versions.slice(1));
});

describe.each(versions)('a workbook of version %i', (version) => {
  const host = openedFrom(version);
  const before = host.toBookData();

  test('is read as it stands, its signed decision counts', () => {
    const { problems, findings } = reportOf(host);
    expect(problems.filter(({ code }) => /^(approvals|header)/.test(code))).toEqual([]);
    expect(findings.filter(({ id, check }) => id === 'М-0001' && /discount|margin|approv/.test(check))).toEqual([]);
  });

  test('is set up by today’s add-on with nothing of people’s changed, no tab and no column doubled', () => {
    const reported = reportOf(host).findings;
    for (const entry of ['setUp', 'checkAll', 'dailyBuild', 'installTriggers']) host.run(entry);
    const after = host.toBookData();
    expect(peoplesCells(after)).toEqual(peoplesCells(before));
    expect(after.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
    const [header = []] = after.sheets.find(({ name }) => name === 'Сделки')?.rows ?? [];
    const titles = header.flatMap((cell) => (OURS.has(String(cell?.value ?? '')) ? [cell?.value] : []));
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles.slice(-2)).toEqual(['хеш строки', 'память']);
    const [lineHeader = []] = after.sheets.find(({ name }) => name === 'Согласования')?.rows ?? [];
    expect(lineHeader.slice(-6).map((cell) => cell?.value)).toEqual(['подпись', ...LATER]);
    expect(reportOf(host).findings).toEqual(reported);
    expect(host.properties.stores['document']?.['sheetVersion']).toBe(String(SHEET_VERSION));
  });

  test('set up again stands as it stood', () => {
    const once = host.toBookData();
    host.run('setUp');
    expect(host.toBookData()).toEqual(once);
  });
});

test('a stand-up of before gets the columns of steps at its right end, keeps its answers, and takes steps', () => {
  const host = openedFrom(SHEET_VERSION);
  const standUp = (): unknown[][] => contentsOf(host, 'Планёрка');
  const at = (title: string): number => standUp()[0]?.indexOf(title) ?? -1;
  const asked = standUp().findIndex((row) => row[at('О чём')] === 'Спросить');
  const id = standUp()[asked]?.[at('№')];
  expect([at('Шаг'), asked > 0]).toEqual([-1, true]);
  host.typeInto('Планёрка', `${columnLetters(at('Ответ'))}${asked + 1}`, 'спрошу сам');
  for (const entry of ['setUp', 'dailyBuild']) host.run(entry);
  const line = (): number => standUp().findIndex((row) => row[at('Ответ')] === 'спрошу сам');
  expect(standUp()[0]?.slice(-4)).toEqual(['Шаг', 'Дата шага', 'Шаг не записан', 'шаг сделки']);
  expect(standUp()[line()]?.[at('№')]).toBe(id);
  host.typeInto('Планёрка', `${columnLetters(at('Шаг'))}${line() + 1}`, 'Позвонить');
  host.typeInto('Планёрка', `${columnLetters(at('Дата шага'))}${line() + 1}`, '19.06.2026');
  host.run('dailyBuild');
  const [header = [], ...deals] = contentsOf(host, 'Сделки');
  expect(deals.find((row) => row.includes(id))).toContain('Позвонить');
  expect([header.includes('Дата шага'), standUp()[line()]?.[at('Шаг')]]).toEqual([true, '']);
});

/** «Дебиторка» as it stands now. */
function debtsIn(host: Host) {
  const [header = [], ...lines] = contentsOf(host, 'Дебиторка');
  const at = (title: string): number => header.indexOf(title);
  const said = (row: readonly unknown[] = []): unknown[] =>
    ['Действие', 'Дата действия', 'Кто', 'Обещал оплатить', 'Юрист'].map((title) => row[at(title)] ?? '');
  return {
    at,
    width: header.length,
    lines: lines.filter((row) => row.some(Boolean)),
    /** What people wrote beside each deal, by its number. */
    words: new Map(lines.flatMap((row) => (row[at('№')] ? [[row[at('№')], said(row)] as const] : []))),
    sumOf: (title: string): number => lines.reduce((sum, row) => sum + (Number(row[at(title)]) || 0), 0),
  };
}

describe.each(versions)('the debts of version %i, which had no line a debtor', (version) => {
  const host = openedFrom(version);
  const WORDS = ['звонок директору', 46190, 'Ким', 46195];

  test('keep what people wrote with its deal, and get the sums of debtors at the right end', () => {
    const { at, width, lines } = debtsIn(host);
    expect([lines.length > 0, at('Всего по клиенту, ₽'), at('Обещал оплатить') >= 0]).toEqual([true, -1, version > 1]);
    host.typeInto('Дебиторка', `${columnLetters(width)}1`, [['Юрист'], ...lines.map((_, row) => [`дело ${row}`])]);
    const titles = ['Действие', 'Дата действия', 'Кто', ...(version > 1 ? ['Обещал оплатить'] : [])];
    titles.forEach((title, column) => {
      host.typeInto(
        'Дебиторка',
        `${columnLetters(at(title))}2`,
        lines.map((_, row) => [row % 2 === 0 ? WORDS[column] : '']),
      );
    });
    const before = debtsIn(host).words;
    for (const entry of ['setUp', 'dailyBuild', 'dailyBuild']) host.run(entry);
    const after = debtsIn(host);
    expect(after.at('Всего по клиенту, ₽')).toBeGreaterThanOrEqual(width);
    expect(new Map([...before.keys()].map((id) => [id, after.words.get(id)]))).toEqual(before);
    expect(after.sumOf('Всего по клиенту, ₽')).toBeCloseTo(after.sumOf('Долг, ₽'), 2);
    expect(after.lines.some((row) => /^\d+ сдел/.test(String(row[after.at('№')])))).toBe(true);
  });
});

test('the memory of rows goes beside our other columns, whatever people put behind them', () => {
  const book = openedFrom(1).toBookData();
  const sheets = book.sheets.map((sheet) =>
    sheet.name === 'Сделки'
      ? {
          ...sheet,
          maxColumns: sheet.maxColumns + 1,
          rows: sheet.rows.map((row, at) => [...row, { value: at === 0 ? 'Наше' : at }]),
        }
      : sheet,
  );
  const host = openedFrom(1, { ...book, sheets });
  host.run('setUp');
  const [header = [], first = []] = host.toBookData().sheets.find(({ name }) => name === 'Сделки')?.rows ?? [];
  expect(header.slice(-3).map((cell) => cell?.value)).toEqual(['хеш строки', 'память', 'Наше']);
  expect(first.slice(-1)).toMatchObject([{ value: 1 }]);
});

test.each(versions)(
  'what people wrote on the summary of version %i is found after the page became one screen',
  (version) => {
    const host = openedFrom(version);
    const page = (): unknown[][] => contentsOf(host, 'Сводка');
    const note = page()[0]?.indexOf('Заметки');
    expect(note).toBe(11);
    host.typeInto('Сводка', 'L19', 'позвонить самому');
    host.typeInto('Сводка', 'G6', 'почему?');
    host.typeInto('Сводка', 'I19', '=1+1');
    host.typeInto('Сводка', 'B90', 'внизу');
    host.run('setUp');
    host.run('dailyBuild');
    expect(page()[0]?.indexOf('Заметки')).toBe(12);
    expect([page()[18]?.[12], page()[5]?.[12], page()[19]?.[12]]).toEqual(['позвонить самому', 'почему?', '=1+1']);
    expect(page().flat()).toContain('внизу');
    expect(page().flat().join()).not.toContain('День и время сборки');
    const charts = host.workbook.sheetNamed('Сводка')?.charts ?? [];
    expect(new Set(charts.map(({ options }) => options['title'])).size).toBe(charts.length);
  },
);
