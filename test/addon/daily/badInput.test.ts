import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Host } from 'apps-script-host';
import type { SidebarReady } from '../../../src/addon/server/state';
import { PLACES } from '../../../src/sheets/tabs/summary/summaryLayout';
import { contentsOf } from '../../support/look';
import { june } from '../../support/salesBook';
import type { Cells, RuleTabs } from '../../support/salesHost';
import { NOW_UTC } from '../../support/salesHost';
import { builtHost, DAY_MS, DEBTS, linesOf, reportsOf, shipped, textOfReports } from '../../support/dailyHost';

const NONSENSE = /NaN|undefined|null|Infinity|#DIV\/0!|#REF!|#NAME\?|#VALUE!|\[object/;

/** What reads like a slip of a program on any report tab. */
function nonsenseOn(host: Host): string[] {
  const cells = Object.values(reportsOf(host))
    .flat(2)
    .filter((cell) => !String(cell).startsWith('=NOW'));
  return cells.map(String).filter((cell) => NONSENSE.test(cell));
}

const PLAN = ['Месяц', 'Менеджер', 'Валовая прибыль, ₽', 'Выручка, ₽', 'Тоннаж, т'];
const BLANK = Array.from({ length: 14 }, () => '');

describe('a daily build of a book with nothing wrong in the program', () => {
  test.each<[string, Cells, RuleTabs]>([
    ['without deals', [], {}],
    ['with one blank row', [BLANK], {}],
    ['with names only', [['М-1', 'Балка', 'Ким', ...BLANK.slice(3)]], {}],
    ['without a plan for the month', DEBTS, { План: [PLAN, [june(-40), '', 1e6, 1e7, 100]] }],
    ['with a plan of nought', DEBTS, { План: [PLAN, [june(1), '', 0, 0, 0]] }],
    ['with a plan for a person who left', DEBTS, { План: [PLAN, [june(1), 'Ушедший', 1e6, '', '']] }],
    ['with dates in the future', [shipped('М-1', 'Балка', 400), shipped('М-2', 'Уголок', 45)], {}],
    ['with a client that nobody named', [shipped('М-1', '', 10)], {}],
    [
      'with a team of one blank row',
      DEBTS,
      {
        Команда: [
          ['Имя', 'Почта', 'Роль'],
          ['Х', 'owner@example.com', 'собственник'],
          ['', '', ''],
        ],
      },
    ],
    ['with errors in cells', [shipped('#REF!', '#N/A', 10), ['М-2', 'Балка', '#DIV/0!', ...BLANK.slice(3)]], {}],
  ])('%s says so in words', (_, rows, tabs) => {
    const host = builtHost(rows, tabs);
    const errors = rows.flat().filter((cell) => String(cell).startsWith('#'));
    expect(nonsenseOn(host).filter((cell) => !errors.some((error) => cell.includes(String(error))))).toEqual([]);
  });

  test('built again, stands as it stood', () => {
    const cell = fc.constantFrom(
      '',
      0,
      10,
      -10,
      60000,
      'КП',
      'Сделка',
      'Оплата',
      'Проиграна',
      june(1),
      june(17),
      june(40),
    );
    const row = fc.array(cell, { minLength: 11, maxLength: 11 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
        const host = builtHost(rows.map((cells, at) => [`М-${at}`, 'Балка', 'Ким', ...cells]));
        const before = textOfReports(host);
        host.run('dailyBuild');
        expect(textOfReports(host)).toBe(before);
        expect(nonsenseOn(host)).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });
});

describe('people beside the figures', () => {
  test('a manager renamed leaves the past under the old name', () => {
    const host = builtHost();
    host.typeInto('Сделки', 'C2:C4', 'Кимова');
    host.advanceTo(NOW_UTC + DAY_MS);
    host.run('dailyBuild');
    expect(linesOf(host, 'KPI', 'День', 'Менеджер').map((line) => line.replace(/^46(\d+)/, '$1'))).toEqual([
      ...['189 | Все', '189 | Ким', '190 | Все', '190 | Кимова', '191 | Все', '191 | Кимова'],
    ]);
  });

  test('notes and words between the figures of the summary stay, formulas too', () => {
    const host = builtHost();
    host.typeInto('Сводка', 'M3', 'спросить про план');
    host.typeInto('Сводка', 'C26', 'моё');
    host.typeInto('Сводка', 'F27', '=1+1');
    host.typeInto('Сводка', 'A90', 'внизу');
    host.typeInto('Сделки', 'B2', 'Другой');
    host.run('dailyBuild');
    const cell = (row: number, column: number): unknown => contentsOf(host, 'Сводка')[row - 1]?.[column];
    expect([cell(3, 12), cell(26, 2), cell(27, 5), cell(90, 0)]).toEqual(['спросить про план', 'моё', '=1+1', 'внизу']);
  });

  test('the summary deleted is made anew with its charts, and cut short gets its rows back', () => {
    const host = builtHost();
    host.deleteSheet('Сводка');
    host.run('dailyBuild');
    expect(host.workbook.sheetNamed('Сводка')?.charts.length).toBeGreaterThan(2);
    host.deleteRows('Сводка', 50, 900);
    expect(() => host.run('dailyBuild')).not.toThrow();
    expect(String(contentsOf(host, 'Сводка')[PLACES.health.row - 1]?.[0])).toMatch(/^Последний прогон/);
  });

  test('a summary that was deleted comes back in the language that the rules say by then', () => {
    const host = builtHost();
    host.typeInto('Правила', 'B14', 'en');
    host.deleteSheet('Сводка');
    host.run('dailyBuild');
    const titles = host.workbook.sheetNamed('Summary')?.charts.map(({ options }) => options['title']);
    expect(titles).toEqual(expect.arrayContaining(['Debts by days overdue']));
    expect(titles?.join(' ')).not.toMatch(/[а-яё]/i);
  });

  test('the parts of the gap to the plan add up to it, to the kopeck', () => {
    const usual = Array.from({ length: 3 }, (_, at) => shipped(`М-${at}`, 'Балка', -10 - at));
    const host = builtHost([...usual, ...DEBTS], { План: [PLAN, [june(1), '', 1_234_567.89, '', '']] });
    host.typeInto('Сделки', 'N1', 'Дата заявки');
    host.typeInto('Сделки', 'N2:N4', '15.05.2026');
    host.typeInto('Сделки', 'N5:N6', '02.06.2026');
    host.run('dailyBuild');
    const said = (host.callServer('sidebarState') as SidebarReady).lists.plan?.gap ?? [];
    const [gap = 0, ...parts] = said.map(({ value }) => {
      const text = value.replace('−', '-').replace(/[^\d,-]/g, '');
      return Math.round(Number(text.replace(',', '.')) * 100);
    });
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(gap);
    expect([gap < 0, parts.filter((part) => part !== 0).length > 1]).toEqual([true, true]);
  });
});
